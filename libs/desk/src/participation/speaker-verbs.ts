import { RIGHTS_TEXT, writeFeed, writeEntryWords, entryUid, type PersonAct, type Refusal } from '#notices';
import { readInstant, readStart } from '#rundown';
import type { Desk } from '../desk.js';
import type { InvalidValue, TooManyAttempts } from '../outcomes.js';
import type { Work } from '../ports/unit-of-work.js';
import { toStorableText } from '../storable-text.js';
import { doAct } from './do-act.js';
import { readFrame } from './episode-frame.js';
import { openLink, type LinkClosed, type OpenLink } from './open-link.js';
import type { LowerThird, ParticipationFile, PreparedAnswer } from './participation-file.js';
import { showPage } from './show-page.js';
import { writeMessage } from './write-message.js';
import type { LinkHolder, SpeakerAnswer, SpeakerPage } from './speaker-page.js';

type Shut = LinkClosed | TooManyAttempts;
export type OpenSpeakerPageOutcome = { readonly outcome: 'SpeakerPageOpened'; readonly page: SpeakerPage } | Shut;
export type AnswerSlotOutcome =
  | { readonly outcome: 'AnswerTaken'; readonly page: SpeakerPage }
  | { readonly outcome: 'AnswerRefused'; readonly refusal: Refusal; readonly page: SpeakerPage }
  | InvalidValue | Shut;
export type KeepSpeakerWordsOutcome = { readonly outcome: 'SpeakerWordsKept'; readonly page: SpeakerPage } | InvalidValue | Shut;
export type SignImageRightsOutcome =
  | { readonly outcome: 'ImageRightsSigned'; readonly page: SpeakerPage }
  /** The text is another since the page was read. */
  | { readonly outcome: 'RightsTextChanged'; readonly page: SpeakerPage }
  | InvalidValue | Shut;
export type ReadSpeakerCalendarOutcome = { readonly outcome: 'CalendarRead'; readonly text: string } | Shut;

/** Opens a speaker's page; reads only, however often. */
export const openSpeakerPage = (desk: Desk, holder: LinkHolder): Promise<OpenSpeakerPageOutcome> =>
  withLink(desk, holder, async (work, link) => ({ outcome: 'SpeakerPageOpened', page: await pageOf(desk, work, link, link.file) }));

/** Takes an answer about the slot that the page showed; safe to send twice, and people change their minds. */
export const answerSlot = (desk: Desk, holder: LinkHolder, answer: SpeakerAnswer): Promise<AnswerSlotOutcome> =>
  withLink(desk, holder, async (work, link): Promise<AnswerSlotOutcome> => {
    const act = actOf(answer, link.file);
    if ('outcome' in act) return act;
    const frame = await readFrame(work, (await work.episodes.byId(link.file.episodeId))!);
    const edition = (await work.rundowns.newestVersion(frame.episode.rundownId)) ?? 0;
    const done = await doAct(desk, work, link.file, frame, act, { via: 'link', by: null, byName: null, mails: 'queued', edition });
    if (done.outcome === 'refused') return { outcome: 'AnswerRefused', refusal: done.refusal, page: await pageOf(desk, work, link, link.file) };
    return { outcome: 'AnswerTaken', page: await pageOf(desk, work, link, done.file) };
  });

/** Keeps what a speaker says of themselves: their lower third, their answers, where they live. */
export const keepSpeakerWords = (desk: Desk, holder: LinkHolder, words: { readonly lowerThird: LowerThird | null; readonly preparation: readonly PreparedAnswer[]; readonly zone: string | null }): Promise<KeepSpeakerWordsOutcome> =>
  withLink(desk, holder, async (work, link): Promise<KeepSpeakerWordsOutcome> => {
    const { file } = link;
    const lowerThird = words.lowerThird && { name: oneLine(words.lowerThird.name), title: oneLine(words.lowerThird.title) };
    const preparation = words.preparation.map(({ question, text }) => ({ question: oneLine(question), text: toStorableText(text).trim() }));
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

/** Takes a signature under the image rights text that was read, and sends its copy. */
export const signImageRights = (desk: Desk, holder: LinkHolder, { textVersion, signedName }: { readonly textVersion: string; readonly signedName: string }): Promise<SignImageRightsOutcome> =>
  withLink(desk, holder, async (work, link): Promise<SignImageRightsOutcome> => {
    const { file } = link;
    const name = oneLine(signedName);
    if (name === '') return { outcome: 'InvalidValue', field: 'signedName', code: 'empty' };
    if (name.length > 200) return { outcome: 'InvalidValue', field: 'signedName', code: 'tooLong' };
    if (textVersion !== RIGHTS_TEXT.version) return { outcome: 'RightsTextChanged', page: await pageOf(desk, work, link, file) };
    const now = desk.clock.now();
    const { locale } = file.contact;
    const rights = { textVersion, locale, text: RIGHTS_TEXT[locale], signedName: name, signedAt: now.getTime(), signedFrom: holder.remoteAddress };
    if (!(await work.participations.addRights(desk.newId(), file.id, rights))) return { outcome: 'ImageRightsSigned', page: await pageOf(desk, work, link, file) };
    const signed = { ...file, rights };
    if (file.contact.email !== null && !file.contact.blocked) {
      const frame = await readFrame(work, (await work.episodes.byId(file.episodeId))!);
      const notice = { key: `imageRightsCopy:${file.id}:${textVersion}`, kind: 'imageRightsCopy' as const, slotRevision: file.participation.slotRevision, answeredAt: null, optional: false };
      await work.messages.add([writeMessage(desk, signed, frame, { notice, before: null, difference: { difference: 'none' }, state: 'queued', dueAt: now })], now);
      work.queue('messages.send', {});
    }
    work.announce({ event: 'people.changed', facts: { episodeId: file.episodeId, participationId: file.id } });
    return { outcome: 'ImageRightsSigned', page: await pageOf(desk, work, link, signed) };
  });

/** The slot as a file that any calendar takes in, under the same name as the one that was mailed. */
export const readSpeakerCalendar = (desk: Desk, holder: LinkHolder): Promise<ReadSpeakerCalendarOutcome> =>
  withLink(desk, holder, async (work, { file }): Promise<ReadSpeakerCalendarOutcome> => {
    const slot = ['declined', 'withdrawn', 'cancelled'].includes(file.participation.status) ? null : file.standing;
    if (slot === null) return { outcome: 'LinkClosed' };
    const { house } = await readFrame(work, (await work.episodes.byId(file.episodeId))!);
    const status = file.participation.status === 'confirmed' || file.participation.status === 'present' ? ('CONFIRMED' as const) : ('TENTATIVE' as const);
    const entry = { participation: file.id, sequence: file.told?.entry?.sequence ?? 0, method: 'REQUEST' as const, status, slot };
    const { summary, description } = writeEntryWords(entry, [house.contact.name, house.contact.telephone].filter((part) => part !== '').join(', '), file.contact.locale);
    const text = writeFeed({
      name: slot.title, organizer: { name: house.letterhead, address: desk.sender },
      entries: [{
        uid: entryUid(file.id), sequence: entry.sequence, status, summary, description, address: '', zone: slot.zone, from: slot.call, until: slot.release,
        location: [slot.place.name, slot.place.address].filter((part) => part !== '').join(', '), changedAt: file.toldAt ?? desk.clock.now().getTime(),
      }],
    });
    return { outcome: 'CalendarRead', text };
  });

/** One transaction around an open link. */
function withLink<Outcome>(desk: Desk, holder: LinkHolder, body: (work: Work, link: OpenLink) => Promise<Outcome>): Promise<Outcome | Shut> {
  return desk.work.run(async (work): Promise<Outcome | Shut> => {
    const link = await openLink(desk, work, holder);
    return link.outcome === 'LinkOpen' ? body(work, link) : link;
  });
}

async function pageOf(desk: Desk, work: Work, { slotChanged, acts }: OpenLink, file: ParticipationFile): Promise<SpeakerPage> {
  const episode = (await work.episodes.byId(file.episodeId))!;
  const [frame, newest] = [await readFrame(work, episode), await work.rundowns.newestSnapshot(episode.rundownId)];
  return showPage(file, { frame, snapshot: newest, preparationQuestions: await work.topics.preparationQuestions(episode.topicId), slotChanged, acts });
}

function actOf(answer: SpeakerAnswer, { standing }: ParticipationFile): PersonAct | InvalidValue {
  const channel = { by: 'link' as const };
  switch (answer.act) {
    case 'acceptInvitation':
      return { act: answer.act, channel };
    case 'confirm': {
      const zone = standing?.zone ?? 'UTC';
      const [arrivesAt, leavesAt] = [answer.arrives, answer.leaves].map((local) => (local === null ? null : readInstant(local, zone)));
      if ((answer.arrives !== null && arrivesAt === null) || (answer.leaves !== null && leavesAt === null)) return { outcome: 'InvalidValue', field: 'stay', code: 'hourUnreadable' };
      return { act: answer.act, channel, slotRevision: answer.slotRevision, stay: answer.arrives === null && answer.leaves === null ? null : { arrivesAt: arrivesAt ?? null, leavesAt: leavesAt ?? null } };
    }
    case 'decline':
      return { act: answer.act, channel, slotRevision: answer.slotRevision, reason: longText(answer.reason), instead: longText(answer.instead) };
    case 'withdraw':
      return { act: answer.act, channel, reason: longText(answer.reason) };
  }
}

const oneLine = (text: string): string => toStorableText(text).replace(/\s+/gu, ' ').trim();
/** As far as it is read: two thousand signs say enough. */
const longText = (text: string): string => [...toStorableText(text).trim()].slice(0, 2000).join('');
