import type { BecameOfPoint, VisitorAct } from '#audience';
import type { PublicTopicPage, ShownAnswer, ShownThread, Sliced } from '#desk';
import type { FrameView, Trouble } from '../frame/frame-view.js';
import type { DoneWord } from '../words/taking-part-words.js';

/** What every page of a topic is drawn with. */
export interface TopicView {
  readonly frame: FrameView;
  readonly topic: PublicTopicPage;
  /** What may be done there now. */
  readonly acts: readonly VisitorAct[];
  /** What became of contributions, by their id; those of which nothing is known are left out. */
  readonly became: ReadonlyMap<string, BecameOfPoint>;
  readonly done: DoneWord | null;
  readonly trouble: Trouble | null;
  /** The fields of the form that was refused. */
  readonly typed: URLSearchParams | null;
}

export const COMMENT_ORDERS = ['recents', 'anciens'] as const;
/** Newest or oldest first, as the address says it. */
export type CommentOrder = (typeof COMMENT_ORDERS)[number];

/** A part of a topic's comments. */
export interface CommentsPart {
  readonly threads: Sliced<ShownThread>;
  readonly order: CommentOrder;
  /** Not the first ones. */
  readonly later: boolean;
}

/** The first insights and the first feedback. */
export interface ShownBeside {
  readonly insights: Sliced<ShownAnswer>;
  readonly feedback: Sliced<ShownAnswer>;
}
