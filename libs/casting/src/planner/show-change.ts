import type { ShowInstance, ShowPlan } from './instance.js';

/** What happened to a show that was announced already. Ticks from its start. */
export type ShowChange =
  | { readonly change: 'declined'; readonly speaker: number }
  /** Somebody can be there only then; a late arrival is a later `from`. */
  | { readonly change: 'available'; readonly speaker: number; readonly from: number; readonly to: number }
  /** A new length; the window of the break moves with it unless it is given. */
  | { readonly change: 'length'; readonly L: number; readonly brkLo?: number; readonly brkHi?: number }
  /** Another show of the same themes and people: other lengths, more or fewer segments. */
  | { readonly change: 'frame'; readonly instance: ShowInstance };

/** The show as it is after a change. */
export function applyChange(instance: ShowInstance, change: ShowChange): ShowInstance {
  switch (change.change) {
    case 'declined': return withSpeaker(instance, change.speaker, { status: 'declined' });
    case 'frame': return change.instance;
    case 'available': return withSpeaker(instance, change.speaker, { from: change.from, to: change.to });
    case 'length': {
      const scaled = (tick: number) => Math.round((tick * change.L) / instance.prm.L);
      const longer = change.L - instance.prm.L;
      const speakers = instance.speakers.map((speaker) => ({ ...speaker, to: speaker.to >= instance.prm.L ? speaker.to + Math.max(0, longer) : speaker.to, maxPresence: speaker.maxPresence >= instance.prm.L ? speaker.maxPresence + Math.max(0, longer) : speaker.maxPresence }));
      return { ...instance, speakers, prm: { ...instance.prm, L: change.L, brkLo: change.brkLo ?? scaled(instance.prm.brkLo), brkHi: change.brkHi ?? scaled(instance.prm.brkHi) } };
    }
  }
}

function withSpeaker(instance: ShowInstance, number: number, changed: Partial<ShowInstance['speakers'][number]>): ShowInstance {
  return { ...instance, speakers: instance.speakers.map((speaker, s) => (s === number ? { ...speaker, ...changed } : speaker)) };
}

/** Whether an announced plan can stay as it is: the change touches nobody and nothing in it. `visit` is the person's in the plan, in ticks. */
export function leavesPlanAlone(instance: ShowInstance, plan: ShowPlan, change: ShowChange, visit: (speaker: number) => { readonly arrives: number; readonly leaves: number }): boolean {
  if (change.change === 'frame') return false;
  if (change.change === 'length') return change.L === instance.prm.L && change.brkLo === undefined && change.brkHi === undefined;
  if (!plan.segs.some(({ seated }) => seated.includes(change.speaker))) return true;
  if (change.change === 'declined') return false;
  const { arrives, leaves } = visit(change.speaker);
  return (change.from <= arrives || change.from <= instance.prm.pre) && leaves <= change.to;
}
