import { isAudienceMailKind, judgeNotice, type CalendarEntry, type NoticeFacts, type NoticeKind, type WrittenNotice } from '#notices';
import type { Desk } from '../desk.js';
import type { ClaimId, ParticipationId } from '../ids.js';
import { readFrames, type EpisodeFrame } from '../participation/episode-frame.js';
import type { ParticipationFile } from '../participation/participation-file.js';
import { changeOf } from '../participation/tell-people.js';
import { leavesAt, wordsOf } from '../participation/write-message.js';
import type { ClaimedMessage, SettledMessage } from '../ports/message-store.js';
import type { Work } from '../ports/unit-of-work.js';
import type { Message, MessageLeaving } from './message.js';
import { mailedLink } from '../audience/mail/mailed-link.js';
import { sameContent } from './same-content.js';
import { settleMessages } from './settle-messages.js';

/** Mails that wait for the studio's hours; an answer is said back at once, and the message of the day itself has hours of its own. */
const BOUND_BY_HOURS: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'invitation', 'applicationAccepted', 'applicationDeclined', 'slotProposed', 'slotChanged', 'segmentsMoved', 'slotLost', 'cancelled', 'reminder', 'eveReminder', 'nudge',
]);

/** How long the second mail to somebody waits for the first. */
export const SHORTLY_MS = 3_000;

/** A message that may leave, with what its letter is made of. */
export interface PreparedMessage {
  readonly message: Message;
  readonly leaving: MessageLeaving;
  /** Of the personal link; null: it has none. Held in memory for this attempt alone. */
  readonly token: string | null;
  /** Null for mails to accounts. */
  readonly file: ParticipationFile | null;
  readonly frame: EpisodeFrame | null;
}

/**
 * Judges claimed messages on what stands at this moment: those that are no longer true are voided, for the others is kept what their
 * recipients will know, before the first byte leaves. That is what makes a cancellation safe: whatever comes later tells it on top.
 */
export async function prepareMessages(desk: Desk, work: Work, claim: ClaimId, claimed: readonly ClaimedMessage[]): Promise<readonly PreparedMessage[]> {
  const found = await work.participations.lock([...new Set(claimed.flatMap(({ about }) => about?.participationId ?? []))]);
  // A turn that was silent for too long has lost its messages to another: it may not say what their recipients know.
  const held = new Set(await work.messages.held(claim, claimed.map(({ id }) => id)));
  const messages = claimed.filter(({ id }) => held.has(id));
  const files = new Map(found.map((file) => [file.id, file]));
  const frames = await readFrames(work, found);
  const now = desk.clock.now();
  const hours = new Map<string, Date>();
  // Those of one show mostly have the same hours.
  const hourOf = ({ told, standing, episodeId }: ParticipationFile, frame: EpisodeFrame): Date => {
    const key = [episodeId, told?.slot?.call, told?.slot?.zone, standing?.call, standing?.zone].join();
    const hour = hours.get(key) ?? leavesAt(now, [told?.slot ?? null, standing], frame);
    hours.set(key, hour);
    return hour;
  };
  const busy = new Set(await work.messages.busy(claim, found.map(({ id }) => id)));
  const [prepared, voided, waiting]: [PreparedMessage[], { readonly message: Message; readonly why: string }[], SettledMessage[]] = [[], [], []];
  const told = new Set<ParticipationId>();
  for (const message of messages) {
    const { about, kind } = message;
    if (about === null || kind === 'rundown.released' || isAudienceMailKind(kind)) {
      prepared.push({ message, leaving: { entry: null, toldChange: null }, token: message.audience?.link ? desk.secrets.newToken() : null, file: null, frame: null });
      continue;
    }
    // One mail at a time to each: the second is judged on what the first made known.
    if (busy.has(about.participationId)) {
      waiting.push({ id: message.id, state: 'queued', reason: 'anotherOnItsWay', dueAt: new Date(now.getTime() + SHORTLY_MS) });
      continue;
    }
    busy.add(about.participationId);
    const file = files.get(about.participationId);
    const address = file?.contact.email ?? null;
    const verdict = file === undefined || address === null || file.contact.blocked ? null
      : judgeNotice({ kind, slotRevision: about.slotRevision, answeredAt: about.answeredAt }, { participation: file.participation, slot: file.standing, told: file.told, at: now.getTime() });
    if (verdict === null || verdict.verdict === 'void') {
      voided.push({ message, why: verdict?.why ?? (file === undefined ? 'notTakingPart' : address === null ? 'noAddress' : 'addressBlocked') });
      continue;
    }
    const frame = frames.get(file!.episodeId)!;
    const leaves = message.atOnce || !BOUND_BY_HOURS.has(kind) ? now : hourOf(file!, frame);
    if (leaves > now) {
      waiting.push({ id: message.id, state: 'queued', reason: 'quietHours', dueAt: leaves });
      continue;
    }
    const entry = verdict.entry ?? sayAgain(message, file!);
    const after = { ...file!, told: verdict.told && { ...verdict.told, entry: entry ?? verdict.told.entry } };
    files.set(after.id, after);
    const words = wordsNow(message, { kind, facts: about.facts }, after, frame, entry?.method ?? null, now);
    const toldChange = sameContent(file!.told, after.told) ? null : { before: file!.told, after: after.told };
    if (toldChange !== null) told.add(after.id);
    prepared.push({ message: { ...message, words, address: address! }, leaving: { entry, toldChange }, token: words.button === null ? null : desk.secrets.newToken(), file: after, frame });
  }
  await work.participations.save([...told].map((id) => changeOf(files.get(id)!)));
  await work.participations.addLinks(prepared.flatMap(({ message: { id, about }, token }) =>
    token === null || about === null ? [] : [{ tokenHash: desk.secrets.hash(token), participationId: about.participationId, slotRevision: about.slotRevision, messageId: id, createdAt: now, revokedAt: null }]));
  await work.visitors.addLinks(prepared.flatMap(({ message, token }) => (token === null ? [] : mailedLink(message, desk.secrets.hash(token), now))));
  const stored = new Map(messages.map((message) => [message.id, message]));
  const changed = prepared.filter(({ message: { id, address, words }, leaving }) => address !== stored.get(id)!.address || !sameContent({ words, ...leaving }, { words: stored.get(id)!.words, ...stored.get(id)!.leaving }));
  await work.messages.prepare(claim, changed.map(({ message: { id, address, words }, leaving }) => ({ id, address, words, leaving })));
  await settleMessages(desk, work, claim, [
    ...voided.map(({ message: { id }, why }) => ({ id, state: 'voided' as const, reason: why })),
    ...waiting,
  ]);
  await work.participations.reminderVoided(voided.map(({ message }) => message.id), 'slotChanged');
  return prepared;
}

/** What the person's calendar was sent with a mail that may not have arrived: said once more, above what it said then. */
function sayAgain({ leaving: { entry } }: ClaimedMessage, { told }: ParticipationFile): CalendarEntry | null {
  const last = told?.entry?.sequence;
  return entry !== null && last !== undefined && last <= entry.sequence ? { ...entry, sequence: last + 1 } : null;
}

/** The words as they are true now; what somebody wrote by hand stays. */
function wordsNow(message: Message, { kind, facts }: { readonly kind: NoticeKind; readonly facts: NoticeFacts | null }, file: ParticipationFile, frame: EpisodeFrame, method: NoticeFacts['method'], now: Date): WrittenNotice {
  if (facts === null) return message.words;
  const fresh = { ...facts, method, at: now.getTime(), viewerZone: file.contact.zone, companions: file.companions, ...('slot' in facts && facts.slot !== null && { slot: file.standing }) };
  return wordsOf(kind, fresh as NoticeFacts, message.locale, frame);
}
