import type { ContributionText, Language } from '#editorial';
import type { TopicId } from '#rundown';
import type { FacetEdit } from '../facets/bank.js';
import type { DoneAct } from './done-act.js';
import type { ImportedApplication } from './imported-application.js';
import type { WrittenInputs } from './written-inputs.js';

/** Everything the matter of a topic follows from: the same inputs give the same matter. */
export interface TopicInputs {
  readonly id: TopicId;
  /** The revision of the matter that these inputs made. */
  readonly revision: number;
  /** Title given by a person; null: the page's own. */
  readonly givenTitle: string | null;
  readonly pageText: string;
  /** SHA-256 of the page's text, hexadecimal. */
  readonly pageHash: string;
  readonly language: Language | null;
  /** The studio's edits of the bank, as the topic was last read with them. */
  readonly bankEdits: readonly FacetEdit[];
  /** What came in elsewhere than by the page, in the order it came. */
  readonly added: readonly ContributionText[];
  /** What people wrote on the public page. */
  readonly written: WrittenInputs;
  /** In their file's order, then those made on the public page. */
  readonly applications: readonly ImportedApplication[];
  /** Those in force, oldest first. */
  readonly acts: readonly DoneAct[];
}
