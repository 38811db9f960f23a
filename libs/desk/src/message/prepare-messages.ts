import { judgeNotice, type NoticeFacts, type NoticeKind, type Told, type WrittenNotice } from '#notices';
import type { Desk } from '../desk.js';
import type { ClaimId, ParticipationId } from '../ids.js';
import { readFrame, type EpisodeFrame } from '../participation/episode-frame.js';
import type { ParticipationFile } from '../participation/participation-file.js';
import { changeOf } from '../participation/tell-people.js';
import { wordsOf } from '../participation/write-message.js';
import type { Work } from '../ports/unit-of-work.js';
import type { Message, MessageLeaving } from './message.js';
import { byEpisode, settleMessages } from './settle-messages.js';

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
export async function prepareMessages(desk: Desk, work: Work, claim: ClaimId, messages: readonly Message[]): Promise<readonly PreparedMessage[]> {
  const found = await work.participations.lock([...new Set(messages.flatMap(({ about }) => about?.participationId ?? []))]);
  const files = new Map(found.map((file) => [file.id, file]));
  const frames = new Map<string, EpisodeFrame>();
  for (const episodeId of byEpisode(found).keys()) frames.set(episodeId, await readFrame(work, (await work.episodes.byId(episodeId))!));
  const now = desk.clock.now();
  const busy = new Set(await work.messages.busy(claim, found.map(({ id }) => id)));
  const [prepared, voided, waiting]: [PreparedMessage[], { readonly message: Message; readonly why: string }[], Message[]] = [[], [], []];
  const told = new Set<ParticipationId>();
  for (const message of messages) {
    const { about, kind } = message;
    if (about === null || kind === 'rundown.released') {
      prepared.push({ message, leaving: { entry: null, toldChange: null }, token: null, file: null, frame: null });
      continue;
    }
    // One mail at a time to each: the second is judged on what the first made known.
    if (busy.has(about.participationId)) {
      waiting.push(message);
      continue;
    }
    busy.add(about.participationId);
    const file = files.get(about.participationId);
    const verdict = file === undefined || file.contact.blocked ? null
      : judgeNotice({ kind, slotRevision: about.slotRevision, answeredAt: about.answeredAt }, { participation: file.participation, slot: file.standing, told: file.told, at: now.getTime() });
    if (verdict === null || verdict.verdict === 'void') {
      voided.push({ message, why: verdict === null ? 'addressBlocked' : verdict.why });
      continue;
    }
    const frame = frames.get(file!.episodeId)!;
    const after = { ...file!, told: verdict.told };
    files.set(after.id, after);
    told.add(after.id);
    const words = wordsNow(message, { kind, facts: about.facts }, after, frame, verdict.entry?.method ?? null, now);
    const toldChange = sameTold(file!.told, verdict.told) ? null : { before: file!.told, after: verdict.told };
    prepared.push({ message: { ...message, words }, leaving: { entry: verdict.entry, toldChange }, token: words.button === null ? null : desk.secrets.newToken(), file: after, frame });
  }
  await work.participations.save([...told].map((id) => changeOf(files.get(id)!)));
  await work.participations.addLinks(prepared.flatMap(({ message: { id, about }, token }) =>
    token === null || about === null ? [] : [{ tokenHash: desk.secrets.hash(token), participationId: about.participationId, slotRevision: about.slotRevision, messageId: id, createdAt: now, revokedAt: null }]));
  await work.messages.prepare(claim, prepared.map(({ message: { id, words }, leaving }) => ({ id, words, leaving })));
  await settleMessages(desk, work, claim, [
    ...voided.map(({ message: { id }, why }) => ({ id, state: 'voided' as const, reason: why })),
    ...waiting.map(({ id }) => ({ id, state: 'queued' as const, reason: 'anotherOnItsWay', dueAt: new Date(now.getTime() + SHORTLY_MS) })),
  ]);
  await work.participations.reminderVoided(voided.map(({ message }) => message.id), 'slotChanged');
  return prepared;
}

/** The words as they are true now; what somebody wrote by hand stays. */
function wordsNow(message: Message, { kind, facts }: { readonly kind: NoticeKind; readonly facts: NoticeFacts | null }, file: ParticipationFile, frame: EpisodeFrame, method: NoticeFacts['method'], now: Date): WrittenNotice {
  if (facts === null) return message.words;
  const fresh = { ...facts, method, at: now.getTime(), viewerZone: file.contact.zone, companions: file.companions, ...('slot' in facts && facts.slot !== null && { slot: file.standing }) };
  return wordsOf(kind, fresh as NoticeFacts, message.locale, frame);
}

const sameTold = (one: Told | null, other: Told | null): boolean => JSON.stringify(one) === JSON.stringify(other);
