import type { PersonAct, Refusal } from '#notices';
import { readInstant } from '#rundown';
import type { Desk } from '../desk.js';
import type { InvalidValue } from '../outcomes.js';
import { toSeenText } from '../storable-text.js';
import { doAct } from './do-act.js';
import { readFrameOf } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';
import type { LinkHolder, SpeakerAnswer, SpeakerPage } from './speaker-page.js';
import { pageOf, withLink, type Shut } from './with-link.js';

export type AnswerSlotOutcome =
  | { readonly outcome: 'AnswerTaken'; readonly page: SpeakerPage }
  | { readonly outcome: 'AnswerRefused'; readonly refusal: Refusal; readonly page: SpeakerPage }
  | InvalidValue | Shut;

/** Takes an answer about the slot that the page showed; safe to send twice, and people change their minds. */
export const answerSlot = (desk: Desk, holder: LinkHolder, answer: SpeakerAnswer): Promise<AnswerSlotOutcome> =>
  withLink(desk, holder, async (work, link): Promise<AnswerSlotOutcome> => {
    const act = actOf(answer, link.file);
    if ('outcome' in act) return act;
    const frame = await readFrameOf(work, link.file.episodeId);
    const edition = (await work.rundowns.newestVersion(frame.episode.rundownId)) ?? 0;
    const done = await doAct(desk, work, link.file, frame, act, { via: 'link', by: null, byName: null, mails: 'queued', edition });
    if (done.outcome === 'refused') return { outcome: 'AnswerRefused', refusal: done.refusal, page: await pageOf(desk, work, link, link.file) };
    return { outcome: 'AnswerTaken', page: await pageOf(desk, work, link, done.file) };
  });

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

/** As far as it is read: two thousand signs say enough. */
const longText = (text: string): string => [...toSeenText(text)].slice(0, 2000).join('');
