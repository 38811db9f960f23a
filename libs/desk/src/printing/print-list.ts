import type { PaperWish } from '../paper/paper-choices.js';
import type { StudioId } from '../ids.js';

/** For whom papers are printed, in the order of the pile: `guest` is each guest of a show, `audience` whoever comes to watch. */
export const RECIPIENTS = ['host', 'producer', 'showCaller', 'controlRoom', 'sound', 'makeUp', 'guest', 'audience'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** One paper that somebody gets of each show. */
export interface ListedPaper {
  /** Name of the paper's format. */
  readonly format: string;
  /** 1 to 20. */
  readonly copies: number;
  readonly wishes: { readonly [Wish in PaperWish]?: string };
}

/** What one recipient gets, in the order of the pile. */
export interface PrintListEntry {
  readonly recipient: Recipient;
  readonly papers: readonly ListedPaper[];
}

/** Who gets what in a studio; the house's own list until somebody edits it. */
export interface PrintList {
  /** Null: shows without a studio. */
  readonly studioId: StudioId | null;
  readonly entries: readonly PrintListEntry[];
  /** False: the house's own. */
  readonly edited: boolean;
}

export const MOST_COPIES = 20;

const paper = (format: string, wishes: ListedPaper['wishes'] = {}, copies = 1): ListedPaper => ({ format, copies, wishes });

/** Who gets what where nobody said otherwise; a paper that the house does not make is passed over. */
export const HOUSE_LIST: readonly PrintListEntry[] = [
  { recipient: 'host', papers: [paper('pdf', { role: 'host' }), paper('cards'), paper('guests')] },
  { recipient: 'producer', papers: [paper('pdf', { role: 'producer' }), paper('day-sheet'), paper('image-rights')] },
  { recipient: 'showCaller', papers: [paper('pdf', { role: 'showCaller' })] },
  { recipient: 'controlRoom', papers: [paper('pdf', { role: 'controlRoom' }, 2), paper('lower-thirds')] },
  { recipient: 'sound', papers: [paper('summary'), paper('table-plan')] },
  { recipient: 'makeUp', papers: [paper('day-sheet')] },
  { recipient: 'guest', papers: [paper('calls')] },
  { recipient: 'audience', papers: [paper('audience')] },
];
