import type { Language } from '#editorial';
import type { ThemeId, TopicId } from '#rundown';
import type { PieceRowId } from '../ids.js';

export interface ImportTopicInput {
  /** The page as pasted or read. */
  readonly text: string;
  readonly title?: string | null;
  /** Text of an `applications/1` file. */
  readonly applications?: string | null;
}

/** A newer copy of a topic's page. */
export interface UpdateTopicPageInput {
  readonly topicId: TopicId;
  readonly text: string;
  /** Text of an `applications/1` file; absent or null leaves the applications as they are. */
  readonly applications?: string | null;
}

/** What somebody wrote or told the studio elsewhere than on the page. */
export interface AddContributionInput {
  readonly topicId: TopicId;
  readonly kind: 'insight' | 'comment' | 'answer';
  /** Absent or null: « auteur inconnu ». */
  readonly author?: string | null;
  readonly text: string;
  /** The preparation question an answer replies to; left out for anything else. */
  readonly question?: string | null;
  /** `YYYY-MM-DD`; absent or null: « non daté ». */
  readonly writtenOn?: string | null;
}

export interface SetTopicLanguageInput {
  readonly topicId: TopicId;
  /** Null: whichever is detected. */
  readonly language: Language | null;
}

/** Exactly one act; pieces are quotes or questions. */
export interface ShapeMatterInput {
  readonly topicId: TopicId;
  readonly keep?: PieceRowId | null;
  readonly drop?: PieceRowId | null;
  /** First of its list and of its theme, which opens on it. */
  readonly pin?: PieceRowId | null;
  /** Null as theme: out of every theme. */
  readonly move?: { readonly piece: PieceRowId; readonly theme?: ThemeId | null } | null;
  readonly relabel?: { readonly theme: ThemeId; readonly label: string } | null;
  readonly merge?: { readonly theme: ThemeId; readonly into: ThemeId } | null;
  readonly split?: { readonly theme: ThemeId; readonly label: string; readonly pieces: readonly PieceRowId[] } | null;
}
