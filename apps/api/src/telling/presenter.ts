import { LINK_MARK, typesetNotice, type Locale, type LoggedAct, type Message, type ParticipationFile, type PeopleActedOn, type PersonTelling, type PostedMessage, type Presentation, type ReleasePreview } from '#desk';
import { hasAnswered, localTime, openActs, sayRefusal, saySilence, windowOf, type NoticeBlock, type ReminderRow, type Slot } from '#notices';
import { typesetFrench } from '#print';
import { presentFacts } from '../graphql/reason.types.js';
import type { PresentationType } from '../people/types.js';
import type { MailBlockType, MailWordsType, PersonActType, PersonAnswerType, PersonFileType, PersonMailType, PersonOnBoardType, PersonPreviewType, PersonReminderType, PersonSlotType, ReleasePreviewType } from './types.js';

export const presentPerson = (kept: ParticipationFile): PersonOnBoardType => ({ id: kept.id, person: kept.person, role: kept.participation.role, status: kept.participation.status, presentation: presentPresentation(kept.presentation), kept });

export const presentPresentation = ({ pronunciation, biography, lowerThird, chair, microphone }: Presentation): PresentationType => ({
  pronunciation: pronunciation ?? null, biography: biography ?? null, lowerThird: lowerThird ?? null, chair: chair ?? null, microphone: microphone ?? null,
});

export function presentSlot(slot: Slot | null, viewerZone: string | null): PersonSlotType | null {
  if (slot === null) return null;
  const window = windowOf(slot);
  const there = (at: number | undefined, here: string) => {
    const local = viewerZone === null || at === undefined ? here : localTime(at, viewerZone);
    return local === here ? null : local;
  };
  const { zone, call, release, place, segments } = slot;
  return {
    zone, call, release, place: [place.name, place.address].filter((part) => part !== '').join(', '),
    callThere: there(window?.callAt, call), releaseThere: there(window?.releaseAt, release),
    segments: segments.map(({ id, number, title, start, seconds }) => ({ id, number, title, start, seconds })),
  };
}

/** What producers read; `now` decides what can be done. */
export function presentFile(file: ParticipationFile, now: Date): PersonFileType {
  const { id, contact, participation, standing, told, toldAt, rights, preparation } = file;
  return {
    id,
    contact,
    slot: presentSlot(standing, contact.zone),
    told: presentSlot(told?.slot ?? null, contact.zone),
    knows: knowsHowItStands(file),
    toldAt: toldAt === null ? null : new Date(toldAt).toISOString(),
    answer: presentAnswer(file),
    rights: rights && { name: rights.signedName, at: new Date(rights.signedAt).toISOString() },
    preparation: [...preparation],
    acts: [...openActs(participation, now.getTime())],
  };
}

/** By the last mail that left, or by their own word; whoever was asked nothing has nothing to know. */
export function knowsHowItStands({ participation, told, standing }: Pick<ParticipationFile, 'participation' | 'told' | 'standing'>): boolean {
  const { status, slotRevision, answer } = participation;
  if (status === 'declined' || status === 'withdrawn' || status === 'present') return true;
  if (status === 'cancelled') return told?.status === 'cancelled' || (told === null && answer === null);
  if (hasAnswered(participation) && answer?.says === 'confirms') return true;
  return told !== null && told.slotRevision === slotRevision && told.status !== 'cancelled' && (told.slot === null) === (standing === null);
}

function presentAnswer({ participation, standing }: ParticipationFile): PersonAnswerType | null {
  const { answer } = participation;
  if (answer === null) return null;
  const { says, at, channel, stay, reason, instead } = answer;
  const local = (moment: number | null | undefined) => (moment === null || moment === undefined || standing === null ? null : localTime(moment, standing.zone));
  return {
    says, standing: hasAnswered(participation), at: new Date(channel.by === 'telephone' ? channel.calledAt : at).toISOString(), by: channel.by,
    notedBy: channel.by === 'telephone' ? channel.notedBy : null, arrives: local(stay?.arrivesAt), leaves: local(stay?.leavesAt), reason, instead,
  };
}

/** A link is never shown, wherever it stands. */
export function presentWords({ words: written, locale }: Pick<Message, 'words' | 'locale'>): MailWordsType {
  const words = typesetNotice(written, locale);
  return { locale, subject: words.subject, blocks: words.blocks.map(presentBlock), button: words.button?.label ?? null };
}

const presentBlock = (block: NoticeBlock): MailBlockType =>
  block.block === 'paragraph' ? { block: 'paragraph', text: block.text.replaceAll(LINK_MARK, '…'), rows: [] } : { block: 'rows', text: block.title, rows: [...block.rows] };

export function presentMail(message: PostedMessage): PersonMailType {
  const { id, kind, state, address, enclosures, entry, about, createdAt, dueAt, sentAt, reason, bouncedAt, bounce, editedByName } = message;
  return {
    id, kind, state, address, words: presentWords(message), enclosures: [...enclosures], calendar: entry?.method ?? null, optional: about?.optional ?? false,
    createdAt: createdAt.toISOString(), dueAt: dueAt.toISOString(), sentAt: sentAt?.toISOString() ?? null, reason,
    bouncedAt: bouncedAt?.toISOString() ?? null, bounce: bounce && [bounce.code, bounce.reason].filter((part) => part !== '').join(' '), editedByName,
  };
}

export const presentReminder = ({ key, rule, dueAt, state, why }: ReminderRow): PersonReminderType => ({ key, rule, dueAt: new Date(dueAt).toISOString(), state, why });

export const presentAct = ({ id, act, via, byName, statusAfter, facts, at }: LoggedAct): PersonActType => ({ id, act, via, byName, statusAfter, facts: presentFacts(facts), at: at.toISOString() });

export const presentPreview = ({ number, revision, missingRights, tellings }: ReleasePreview, locale: Locale): ReleasePreviewType => ({ number, revision, missingRights: [...missingRights], people: tellings.map((telling) => presentTelling(telling, locale)) });

function presentTelling({ file, news, message }: PersonTelling, locale: Locale): PersonPreviewType {
  const { difference, before, after, notice, why } = news;
  return {
    id: file.id, person: file.person, status: file.participation.status, contact: file.contact, difference: difference.difference, changes: changesOf(news),
    before: presentSlot(before, file.contact.zone), after: presentSlot(after, file.contact.zone),
    mail: message && { kind: message.kind, words: presentWords(message), calendar: notice?.entry?.method ?? null, optional: notice?.optional ?? false, dueAt: message.dueAt.toISOString() },
    why: why && { code: why, message: inType(saySilence(why, locale), locale) },
  };
}

function changesOf({ difference }: PersonTelling['news']): string[] {
  if (difference.difference === 'toReconfirm') return [...difference.changes, ...(difference.segments.length > 0 ? ['segments'] : [])];
  if (difference.difference !== 'optional') return [];
  return [...(difference.segments.length > 0 ? ['segments'] : []), ...(difference.access ? ['access'] : []), ...(difference.title ? ['title'] : [])];
}

export const presentActedOn = ({ people }: PeopleActedOn, locale: Locale) => ({
  people: people.map(({ participationId, refusal, messages, zone }) => ({
    participationId, messages: [...messages], refusal: refusal && { code: refusal.code, message: inType(sayRefusal(refusal, zone, locale), locale) },
  })),
});

const inType = (sentence: string, locale: Locale): string => (locale === 'fr' ? typesetFrench(sentence) : sentence);
