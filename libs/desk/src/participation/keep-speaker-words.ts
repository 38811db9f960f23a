import { readStart } from '#rundown';
import type { Desk } from '../desk.js';
import type { InvalidValue } from '../outcomes.js';
import { toSeenLine, toSeenText } from '../storable-text.js';
import type { LowerThird, PreparedAnswer } from './participation-file.js';
import type { LinkHolder, SpeakerPage } from './speaker-page.js';
import { pageOf, takesPart, withLink, type Shut } from './with-link.js';

export type KeepSpeakerWordsOutcome = { readonly outcome: 'SpeakerWordsKept'; readonly page: SpeakerPage } | InvalidValue | Shut;

/** Keeps what a speaker says of themselves: their lower third, their answers, where they live. */
export const keepSpeakerWords = (desk: Desk, holder: LinkHolder, words: { readonly lowerThird: LowerThird | null; readonly preparation: readonly PreparedAnswer[]; readonly zone: string | null }): Promise<KeepSpeakerWordsOutcome> =>
  withLink(desk, holder, async (work, link): Promise<KeepSpeakerWordsOutcome> => {
    const { file } = link;
    if (!takesPart(file)) return { outcome: 'LinkClosed' };
    const lowerThird = words.lowerThird && { name: toSeenLine(words.lowerThird.name), title: toSeenLine(words.lowerThird.title) };
    const preparation = words.preparation.map(({ question, text }) => ({ question: toSeenLine(question), text: toSeenText(text) }));
    if (lowerThird && (lowerThird.name.length > 200 || lowerThird.title.length > 200)) return { outcome: 'InvalidValue', field: 'lowerThird', code: 'tooLong' };
    if (preparation.length > 50 || preparation.some(({ question, text }) => question.length > 1000 || text.length > 5000)) return { outcome: 'InvalidValue', field: 'preparation', code: 'tooLong' };
    const read = words.zone === null || words.zone === '' ? null : readStart('2026-01-01T12:00', words.zone);
    if (read !== null && read.outcome !== 'startRead') return { outcome: 'InvalidValue', field: 'zone', code: 'zoneUnknown' };
    const zone = read === null ? null : read.start.zone;
    const kept = lowerThird && lowerThird.name === '' && lowerThird.title === '' ? null : lowerThird;
    await work.participations.setSpeakerWords(file.id, { lowerThird: kept, preparation });
    await work.participations.setContact(file.id, { ...file.contact, zone });
    work.announce({ event: 'people.changed', facts: { episodeId: file.episodeId, participationId: file.id } });
    return { outcome: 'SpeakerWordsKept', page: await pageOf(desk, work, link, { ...file, lowerThird: kept, preparation, contact: { ...file.contact, zone } }) };
  });
