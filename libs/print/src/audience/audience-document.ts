import type { PaperHead } from '../paper-head.js';
import type { PaperWords } from '../paper-words.js';

/** A stretch of the evening as the audience lives it. */
export interface AudienceMoment {
  /** « 19 h 05 »; empty without a start. */
  readonly hour: string;
  readonly title: string;
  /** What happens; empty where the title says it. */
  readonly text: string;
  /** Who speaks: « Léa Martin, sociologue »; confirmed people only. */
  readonly people: readonly string[];
  /** What the audience is asked to do: « Applaudissez »; empty for nothing. */
  readonly cue: string;
}

export interface AudienceGuest {
  readonly name: string;
  readonly detail: string;
}

/** The running order that the audience holds, as plain JSON. */
export interface AudienceDocument extends PaperHead {
  readonly form: 'audience';
  readonly orientation: 'portrait';
  readonly welcome: string;
  readonly guestsTitle: string;
  readonly guests: readonly AudienceGuest[];
  readonly momentsTitle: string;
  readonly moments: readonly AudienceMoment[];
  readonly notice: string;
  /** What could not be printed as it was written; the press fills it in. */
  readonly remarks: readonly string[];
  readonly words: PaperWords & { readonly empty: string };
}
