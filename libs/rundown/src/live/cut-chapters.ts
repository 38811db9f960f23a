import type { Seconds } from '../segment.js';
import type { ComparedShow } from './compare-as-run.js';
import type { Cut } from './gather-notes.js';
import { layStretches } from './lay-stretches.js';

/** A published video has at least so many chapters, each at least so long: what video sites ask for. */
export const FEWEST_CHAPTERS = 3;
export const SHORTEST_CHAPTER_SECONDS: Seconds = 10;

/** A chapter of the published video, in its own time. */
export interface Chapter {
  readonly startSeconds: Seconds;
  readonly title: string;
}

/** A line that is no chapter of its own: what is left of it is too short, and lies in `into`. */
export interface MergedChapter {
  readonly title: string;
  readonly seconds: Seconds;
  readonly into: string;
}

export interface ChaptersCut {
  readonly outcome: 'chaptersCut';
  /** From 0:00, rising, each at least ten seconds. */
  readonly chapters: readonly Chapter[];
  readonly merged: readonly MergedChapter[];
  /** Lines of which nothing is left. */
  readonly gone: readonly string[];
  /** Length of the published video. */
  readonly seconds: Seconds;
}

/** Why there are none: nothing was noted; the show is still on; too little or too few are left. */
export interface ChaptersRefused {
  readonly outcome: 'chaptersRefused';
  readonly code: 'nothingNoted' | 'stillOn' | 'tooFew';
  /** How many would be left. */
  readonly count: number;
}

/**
 * Chapters of the published video: one for each time a line was on, at its start in what is left after the cuts.
 * What is outside the programme, is done again, or lies between lines is not in the video.
 */
export function cutChapters({ lines, totals }: ComparedShow, cuts: readonly Pick<Cut, 'fromMs' | 'toMs'>[]): ChaptersCut | ChaptersRefused {
  if (totals.startMs === null) return { outcome: 'chaptersRefused', code: 'nothingNoted', count: 0 };
  if (totals.running) return { outcome: 'chaptersRefused', code: 'stillOn', count: 0 };
  const { stretches, seconds } = layStretches({ lines }, cuts);
  const { chapters, merged } = mergeShort(stretches.filter(({ leftMs }) => leftMs > 0), seconds);
  if (chapters.length < FEWEST_CHAPTERS) return { outcome: 'chaptersRefused', code: 'tooFew', count: chapters.length };
  const left = new Set(stretches.flatMap(({ title, leftMs }) => (leftMs > 0 ? [title] : [])));
  return { outcome: 'chaptersCut', chapters, merged, gone: [...new Set(stretches.map(({ title }) => title))].filter((title) => !left.has(title)), seconds };
}

/** A short one lies in the one before; at the head, in the one behind, which then begins at 0:00. */
function mergeShort(starts: readonly Chapter[], seconds: Seconds): { readonly chapters: readonly Chapter[]; readonly merged: readonly MergedChapter[] } {
  const chapters: Chapter[] = [];
  const merged: MergedChapter[] = [];
  let waiting: { readonly title: string; readonly seconds: Seconds }[] = [];
  for (const [at, { title, startSeconds }] of starts.entries()) {
    const own = (starts[at + 1]?.startSeconds ?? seconds) - startSeconds;
    const above = chapters.at(-1);
    if (above !== undefined && own < SHORTEST_CHAPTER_SECONDS) merged.push({ title, seconds: own, into: above.title });
    else if (own + sum(waiting) < SHORTEST_CHAPTER_SECONDS) waiting.push({ title, seconds: own });
    else {
      chapters.push({ title, startSeconds: above === undefined ? 0 : startSeconds });
      merged.push(...waiting.map((one) => ({ ...one, into: title })));
      waiting = [];
    }
  }
  return { chapters, merged };
}

const sum = (waiting: readonly { readonly seconds: Seconds }[]): Seconds => waiting.reduce((total, { seconds }) => total + seconds, 0);
