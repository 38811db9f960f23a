import type { SpeakerPage } from '#desk';
import { openActs, type ParticipationStatus } from '#notices';
import { buildParticipation } from '../../../libs/notices/testing/build-participation.js';
import { buildSlot, buildSlotSegment } from '../../../libs/notices/testing/build-slot.js';

/** Two days before the call. */
export const NOW = Date.parse('2026-12-08T09:00:00Z');

/** Of an invented studio. */
export const RIGHTS_TEXT = `J’autorise le studio à enregistrer mon image et ma voix pendant l’émission, et à les diffuser avec elle, sans limite de lieu, pendant dix ans.

Cette autorisation ne vaut que pour cette émission et pour des extraits qui l’annoncent. Je peux demander à relire les passages où j’apparais.`;

const PERSON_ACTS = ['apply', 'acceptInvitation', 'confirm', 'decline', 'withdraw'];

/** A complete page of an invented person in that status; `overrides` replace fields. */
export function buildSpeakerPage(status: ParticipationStatus, overrides: Partial<SpeakerPage> = {}): SpeakerPage {
  const slot = overrides.slot === undefined ? buildSlot({
    segments: [buildSlotSegment(), buildSlotSegment({ id: 'table', number: '9', kind: 'roundTable', title: 'Tour de table', start: '2026-12-10T19:44', seconds: 200 })],
  }) : overrides.slot;
  const participation = buildParticipation(status, slot === null ? { window: null, answer: null } : {});
  return {
    recipient: 'Maëlle Kerdoncuff',
    locale: 'fr',
    zone: null,
    show: 'Réparer plutôt que racheter',
    letterhead: 'Le studio Webcastory',
    status,
    slotRevision: participation.slotRevision,
    slotChanged: false,
    acts: openActs(participation, NOW).filter((act): act is SpeakerPage['acts'][number] => PERSON_ACTS.includes(act)),
    slot,
    mapAddress: 'https://plan.example/quai-des-tanneurs',
    contact: { name: 'Inès Carrel', telephone: '04 00 00 00 00', address: 'production@conducteur.example' },
    companions: ['Tarek Benhaddou', 'Oriane Vasseur', 'Lucas Ferrand'],
    speakingSeconds: new Map(slot === null ? [] : slot.segments.map(({ id }, index) => [id, index === 0 ? 240 : 40])),
    matter: slot === null ? [] : [{
      segmentId: slot.segments[0]!.id,
      questions: [{ text: 'Une réparation peut-elle coûter moins cher que le neuf ?', author: 'Lucas Ferrand' }, { text: 'Qui paie la main-d’œuvre ?', author: null }],
      quotes: [{ text: 'Ma machine à laver a vingt ans et trois courroies.', author: 'Oriane Vasseur' }],
    }],
    answer: participation.answer,
    rights: { version: '2026-1', text: RIGHTS_TEXT, signed: null },
    lowerThird: null,
    pronunciation: '',
    biography: '',
    preparation: [{ question: 'Qu’avez-vous réparé en dernier ?', text: '' }, { question: 'Qu’est-ce qui vous a fait renoncer ?', text: 'Le prix des pièces.' }],
    ...overrides,
  };
}
