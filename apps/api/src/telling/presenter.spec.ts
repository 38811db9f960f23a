import { LINK_MARK, type ParticipationFile, type PostedMessage } from '#desk';
import type { ParticipationStatus, Told } from '#notices';
import { describe, expect, it } from '@jest/globals';
import { buildParticipation } from '../../../../libs/notices/testing/build-participation.js';
import { buildSlot } from '../../../../libs/notices/testing/build-slot.js';
import { knowsHowItStands, presentFile, presentSlot, presentWords } from './presenter.js';

const told = (over: Partial<Told> = {}): Told => ({ slotRevision: 1, status: 'invited', slot: buildSlot(), entry: null, ...over });
const file = (status: ParticipationStatus, over: Partial<ParticipationFile> = {}, part: Parameters<typeof buildParticipation>[1] = {}): ParticipationFile => ({
  id: 'speaker-1' as ParticipationFile['id'], episodeId: 'e' as ParticipationFile['episodeId'], person: { id: 'p' as ParticipationFile['person']['id'], name: 'Léa', title: null, organisation: null },
  contact: { email: null, telephone: null, locale: 'fr', zone: null, blocked: false }, participation: buildParticipation(status, part), standing: buildSlot(), companions: [], told: null, toldAt: null,
  presentation: {}, preparation: [], rights: null, ...over,
});

describe('whether somebody knows how things stand', () => {
  it.each<[string, ParticipationFile, boolean]>([
    ['invited and not told', file('invited'), false],
    ['invited and told', file('invited', { told: told() }), true],
    ['told of an older slot', file('toReconfirm', { told: told() }, { slotRevision: 2 }), false],
    ['confirmed by telephone, without any mail', file('confirmed'), true],
    ['cancelled and not told', file('cancelled', { told: told() }), false],
    ['cancelled and told', file('cancelled', { told: told({ status: 'cancelled', slot: null }) }), true],
    ['cancelled before anybody had told them', file('cancelled'), true],
    ['reinstated after a cancellation that was told', file('invited', { told: told({ status: 'cancelled', slot: null }) }), false],
    ['declined by themselves', file('declined'), true],
    ['told while there was no slot, and now there is one', file('accepted', { told: told({ slot: null }) }), false],
  ])('%s', (_name, one, knows) => {
    expect(knowsHowItStands(one)).toBe(knows);
  });
});

describe('a slot', () => {
  it('is said by the person’s clock where that shows another hour', () => {
    expect(presentSlot(buildSlot(), 'America/Montreal')).toMatchObject({ call: '2026-12-10T17:30', callThere: '2026-12-10T11:30', releaseThere: '2026-12-10T14:15', place: 'Studio 2, 14, quai des Tanneurs, 69005 Lyon' });
    expect(presentSlot(buildSlot(), 'Europe/Brussels')).toMatchObject({ callThere: null, releaseThere: null });
    expect(presentSlot(null, null)).toBeNull();
  });

  it('keeps how to get in for those who are told', () => {
    expect(JSON.stringify(presentSlot(buildSlot(), null))).not.toContain('Interphone');
  });
});

describe('a mail', () => {
  it('is shown without the link that its button opens, wherever it stands', () => {
    const words: PostedMessage['words'] = { subject: 'Venez', blocks: [{ block: 'paragraph', text: `Ici : ${LINK_MARK}` }, { block: 'rows', title: 'Vous', rows: [] }], button: { label: 'Répondre', link: LINK_MARK } };
    expect(presentWords({ words, locale: 'fr' })).toEqual({
      locale: 'fr', subject: 'Venez', button: 'Répondre', blocks: [{ block: 'paragraph', text: 'Ici\u00a0: …', rows: [] }, { block: 'rows', text: 'Vous', rows: [] }],
    });
  });
});

describe('an answer', () => {
  it('says its hours by the recording’s clock, and of a call when it was and who noted it', () => {
    const answer = { says: 'confirms', slotRevision: 1, at: 5, channel: { by: 'telephone', notedBy: 'Inès', calledAt: 0 }, stay: { arrivesAt: Date.parse('2026-12-10T17:00:00Z'), leavesAt: null }, reason: '', instead: '' } as const;
    expect(presentFile(file('confirmed', {}, { answer }), new Date(0)).answer).toEqual({
      says: 'confirms', standing: true, at: '1970-01-01T00:00:00.000Z', by: 'telephone', notedBy: 'Inès', arrives: '2026-12-10T18:00', leaves: null, reason: '', instead: '',
    });
  });
});
