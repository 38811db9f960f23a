import type { Lock, ShowInstance, ShowPlan, SpeakerOffer, ThemeWish } from './instance.js';

/** An instance whose lists stand in an order that follows from what is in them, and the way back to the numbers of the original. */
export interface CanonicalShow {
  readonly instance: ShowInstance;
  /** Original number of each theme and speaker, by canonical number. */
  readonly themes: readonly number[];
  readonly speakers: readonly number[];
}

/**
 * Sorts themes and speakers by what they are and, only where that is the same, by id: neither the order of the input nor
 * the choice of ids changes what is planned.
 */
export function sortCanonically(instance: ShowInstance): CanonicalShow {
  const themes = sortedNumbers(instance.themes, (theme, number) => `${keyOfTheme(theme)}|${seenBySpeakers(instance, number)}|${theme.id}`);
  const themeAt = inverse(themes);
  const speakers = sortedNumbers(instance.speakers, (speaker, number) => `${keyOfSpeaker(speaker, themeAt)}|${quotasOf(instance, number)}|${speaker.id}`);
  const speakerAt = inverse(speakers);
  const pairs = (list: ShowInstance['prec'], swap: boolean) =>
    list.map(([a, b]): [number, number] => [themeAt[a]!, themeAt[b]!]).map(([a, b]): [number, number] => (swap && a > b ? [b, a] : [a, b])).sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return {
    themes,
    speakers,
    instance: {
      ...instance,
      themes: themes.map((number) => instance.themes[number]!),
      speakers: speakers.map((number) => movedSpeaker(instance.speakers[number]!, themeAt)),
      prec: pairs(instance.prec, false),
      incompat: pairs(instance.incompat, true),
      quotas: instance.quotas
        .map((quota) => ({ ...quota, members: quota.members.map((member) => speakerAt[member]!).sort((a, b) => a - b) }))
        .sort((a, b) => compare(JSON.stringify([a.lo, a.pen, a.members]), JSON.stringify([b.lo, b.pen, b.members]))),
      locks: instance.locks.map((lock): Lock => movedLock(lock, themeAt, speakerAt)).sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    },
  };
}

/** A plan of the canonical instance in the numbers of the original. */
export function restorePlan(plan: ShowPlan, { themes, speakers }: CanonicalShow): ShowPlan {
  return movedPlan(plan, themes, speakers);
}

/** A plan in the original's numbers in those of the canonical instance. */
export function canonicalPlan(plan: ShowPlan, { themes, speakers }: CanonicalShow): ShowPlan {
  return movedPlan(plan, inverse(themes), inverse(speakers));
}

function movedPlan(plan: ShowPlan, themes: readonly number[], speakers: readonly number[]): ShowPlan {
  const list = (numbers: readonly number[]) => numbers.map((number) => speakers[number]!).sort((a, b) => a - b);
  return {
    ...plan,
    segs: plan.segs.map((seg) => ({
      theme: themes[seg.theme]!,
      dur: seg.dur,
      speakers: list(seg.speakers),
      seated: list(seg.seated),
      speech: Object.fromEntries(list(seg.speakers).map((number) => [number, seg.speech[speakers.indexOf(number)] ?? 0])),
    })),
  };
}

const keyOfTheme = ({ w, ideal, min, max, must, debate, nmin, nmax, posPref }: ThemeWish): string => JSON.stringify([w, ideal, min, max, must, debate, nmin, nmax, posPref]);

function seenBySpeakers({ speakers }: ShowInstance, theme: number): string {
  return speakers.filter(({ aff }) => aff[theme] !== undefined).map(({ aff, stance, status }) => `${aff[theme]}${stance[theme] ?? ''}${status}`).sort(compare).join();
}

function keyOfSpeaker(speaker: SpeakerOffer, themeAt: readonly number[]): string {
  const { aff, stance } = movedSpeaker(speaker, themeAt);
  const { from, to, maxPresence, status, senior, gender, camp } = speaker;
  return JSON.stringify([status, senior, from, to, maxPresence, gender, camp, Object.entries(aff), Object.entries(stance)]);
}

const quotasOf = ({ quotas }: ShowInstance, speaker: number): string =>
  quotas.filter(({ members }) => members.includes(speaker)).map(({ lo, pen, members }) => `${lo}/${pen}/${members.length}`).sort(compare).join();

const movedSpeaker = (speaker: SpeakerOffer, themeAt: readonly number[]): SpeakerOffer => ({ ...speaker, aff: moved(speaker.aff, themeAt), stance: moved(speaker.stance, themeAt) });

const moved = <One>(byTheme: Readonly<Record<number, One>>, themeAt: readonly number[]): Record<number, One> =>
  Object.fromEntries(Object.entries(byTheme).map(([theme, one]): [number, One] => [themeAt[Number(theme)]!, one]).sort((a, b) => a[0] - b[0]));

function movedLock(lock: Lock, themeAt: readonly number[], speakerAt: readonly number[]): Lock {
  const theme = themeAt[lock.theme]!;
  return 'speaker' in lock ? { ...lock, theme, speaker: speakerAt[lock.speaker]! } : { ...lock, theme };
}

function sortedNumbers<One>(items: readonly One[], keyOf: (item: One, number: number) => string): number[] {
  const keys = items.map(keyOf);
  return items.map((_, number) => number).sort((a, b) => compare(keys[a]!, keys[b]!));
}

function inverse(order: readonly number[]): number[] {
  const at: number[] = [];
  for (const [place, number] of order.entries()) at[number] = place;
  return at;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
