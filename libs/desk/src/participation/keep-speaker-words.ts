import { readStart } from '#rundown';
import type { Desk } from '../desk.js';
import type { InvalidValue } from '../outcomes.js';
import { toSeenLine, toSeenText } from '../storable-text.js';
import { findTooLong, readPresentation } from './read-presentation.js';
import type { PreparedAnswer } from './participation-file.js';
import type { LinkHolder, SpeakerPage, SpeakerWords } from './speaker-page.js';
import { pageOf, takesPart, withLink, type Shut } from './with-link.js';

export type KeepSpeakerWordsOutcome = { readonly outcome: 'SpeakerWordsKept'; readonly page: SpeakerPage } | InvalidValue | Shut;

/** Keeps what a speaker says of themselves: how they are presented, their answers, where they live. Where they sit is not theirs to say. */
export const keepSpeakerWords = (desk: Desk, holder: LinkHolder, words: SpeakerWords): Promise<KeepSpeakerWordsOutcome> =>
  withLink(desk, holder, async (work, link): Promise<KeepSpeakerWordsOutcome> => {
    const { file } = link;
    if (!takesPart(file)) return { outcome: 'LinkClosed' };
    const presentation = readPresentation({ ...file.presentation, ...words });
    const preparation = words.preparation.map(({ question, text }): PreparedAnswer => ({ question: toSeenLine(question), text: toSeenText(text) }));
    const tooLong = findTooLong(presentation);
    if (tooLong !== null) return { outcome: 'InvalidValue', field: tooLong, code: 'tooLong' };
    if (preparation.length > 50 || preparation.some(({ question, text }) => question.length > 1000 || text.length > 5000)) return { outcome: 'InvalidValue', field: 'preparation', code: 'tooLong' };
    const read = words.zone === null || words.zone === '' ? null : readStart('2026-01-01T12:00', words.zone);
    if (read !== null && read.outcome !== 'startRead') return { outcome: 'InvalidValue', field: 'zone', code: 'zoneUnknown' };
    const contact = { ...file.contact, zone: read === null ? null : read.start.zone };
    await work.participations.setPresentation(file.id, presentation);
    await work.participations.setPreparation(file.id, preparation);
    await work.participations.setContact(file.id, contact);
    work.announce({ event: 'people.changed', facts: { episodeId: file.episodeId, participationId: file.id } });
    return { outcome: 'SpeakerWordsKept', page: await pageOf(desk, work, link, { ...file, presentation, preparation, contact }) };
  });
