import type { SpeakerId } from '#rundown';
import {
  decideParticipation,
  judgeNotice,
  planNotices,
  planReceipt,
  suggestParticipation,
  voidDrafts,
  writeInvite,
  type NoticeKind,
  type Participation,
  type ParticipationAct,
  type PlannedNotice,
  type Slot,
  type Told,
} from '../src/index.js';

/** What happens in a studio that prepares one person's part; an act names its revision relative to the one that stands. */
export type Happening =
  | { readonly kind: 'edit'; readonly slot: Slot | null }
  | { readonly kind: 'release' }
  | { readonly kind: 'act'; readonly act: ParticipationAct }
  /** So many of the waiting mails leave. */
  | { readonly kind: 'send'; readonly count: number }
  /** All of them leave, and what the studio keeps is looked at. */
  | { readonly kind: 'settle' };

/** A mail that left, with its calendar part. */
export interface Mail {
  readonly key: string;
  readonly kind: NoticeKind;
  /** The file; null: none. */
  readonly calendar: string | null;
  /** The slot that stood released when it left. */
  readonly released: Slot | null;
}

/** Everything a studio keeps about one person. */
export interface Studio {
  readonly participation: Participation;
  readonly released: Slot | null;
  readonly told: Told | null;
  readonly mails: readonly Mail[];
}

interface Waiting extends PlannedNotice {
  readonly participation: SpeakerId;
}

/** Lives through what happens, one second apiece, as the desk and its worker would: plan, save, queue, judge, send. Each settling, and the end. */
export function liveStudio(happenings: readonly Happening[], start: number): readonly Studio[] {
  const id = 'speaker-1' as SpeakerId;
  let participation = suggestParticipation(id, 'guest');
  let draft: Slot | null = null;
  let released: Slot | null = null;
  let told: Told | null = null;
  let waiting: readonly Waiting[] = [];
  let edition = 0;
  let now = start;
  // Of what is waiting or left; what was voided was never told, and may be said again.
  const keys = new Set<string>();
  const mails: Mail[] = [];
  const settled: Studio[] = [];

  const queue = (notice: PlannedNotice | null) => {
    if (notice === null || keys.has(notice.key)) return;
    keys.add(notice.key);
    waiting = [...waiting, { ...notice, participation: id }];
  };
  const tell = (slot: Slot | null, optionalToo: boolean) => {
    const news = planNotices([{ participation, standing: released, slot, told, reach: 'mail' }], edition, now);
    const [one] = news;
    const voided = new Set(voidDrafts(waiting, news).map(({ key }) => key));
    waiting = waiting.filter(({ key }) => !voided.has(key));
    voided.forEach((key) => keys.delete(key));
    participation = one!.participation;
    told = one!.knows ?? told;
    released = slot;
    if (one!.notice?.optional !== true || optionalToo) queue(one!.notice);
  };
  const send = ({ key, kind, ...notice }: Waiting) => {
    const verdict = judgeNotice({ kind, ...notice }, { participation, slot: released, told, at: now });
    if (verdict.verdict === 'void') {
      keys.delete(key);
      return;
    }
    told = verdict.told;
    const written = verdict.entry && writeInvite({
      entry: verdict.entry, summary: 'Enregistrement', description: '', stampedAt: now,
      organizer: { name: 'Studio', address: 'studio@conducteur.example' }, attendee: { name: 'Maëlle', address: 'maelle@mail.example' },
    });
    mails.push({ key, kind, released, calendar: written?.outcome === 'inviteWritten' ? written.text : null });
  };

  for (const happening of happenings) {
    now += 1000;
    if (happening.kind === 'edit') draft = happening.slot;
    else if (happening.kind === 'release') {
      edition += 1;
      tell(draft, true);
    } else if (happening.kind === 'send' || happening.kind === 'settle') {
      const leaving = happening.kind === 'send' ? waiting.slice(0, happening.count) : waiting;
      waiting = waiting.slice(leaving.length);
      leaving.forEach(send);
      if (happening.kind === 'settle') settled.push({ participation, released, told, mails: [...mails] });
    } else {
      const { act } = happening;
      const named = 'slotRevision' in act ? { ...act, slotRevision: Math.max(0, participation.slotRevision + act.slotRevision) } : act;
      const decided = decideParticipation(participation, named, now);
      if (decided.outcome !== 'participationChanged') continue;
      participation = decided.participation;
      if ('channel' in act) queue(planReceipt(participation, released, told));
      tell(released, false);
    }
  }
  return [...settled, { participation, released, told, mails }];
}
