import type { SourceKind } from '#editorial';
import type { SegmentKind } from '#rundown';
import type { ConducteurColumnKey, ConducteurWords } from './conducteur-document.js';
import type { PartKind } from './group-parts.js';
import type { SpeakerStatus } from './speaker-status.js';

/** Every word of the page that is not the show's own. */
export interface PrintWords {
  readonly columns: Readonly<Record<ConducteurColumnKey, string>>;
  readonly kinds: Readonly<Record<SegmentKind, string>>;
  readonly sources: Readonly<Record<SourceKind, string>>;
  readonly standings: Readonly<Record<SpeakerStatus, string>>;
  readonly parts: Readonly<Record<Exclude<PartKind, 'debates'>, string>>;
  /** Title of the `index`-th of `count` parts made of debates; index from 0. */
  readonly debates: (index: number, count: number) => string;
  readonly conducteur: string;
  readonly version: (number: number) => string;
  readonly draft: string;
  readonly printed: (stamp: string) => string;
  readonly copyOf: (recipient: string) => string;
  /** Beside the square code. */
  readonly isCurrent: string;
  readonly checkAlt: (address: string) => string;
  readonly facts: Readonly<Record<'recording' | 'venue' | 'host' | 'version' | 'programme' | 'studio' | 'end', string>>;
  readonly target: (length: string) => string;
  readonly onTarget: string;
  readonly over: (length: string) => string;
  readonly under: (length: string) => string;
  readonly endAt: (clock: string) => string;
  readonly at: (day: string, hour: string) => string;
  readonly nextDay: (days: number) => string;
  readonly outside: string;
  readonly marks: {
    readonly floated: string;
    readonly dropped: string;
    /** `gap`: what `hole` or `missed` said, or empty. */
    readonly hardStart: (gap: string) => string;
    readonly hole: (length: string) => string;
    readonly missed: (length: string) => string;
    /** `clock` is empty where the show has no start. */
    readonly countToEnd: (clock: string) => string;
  };
  /** How a magnéto begins and ends; empty for what is not known. */
  readonly tape: (first: string, last: string) => string;
  /** Planned length of a group under its budget. */
  readonly left: (length: string) => string;
  readonly hosting: string;
  readonly objective: string;
  readonly note: string;
  readonly undated: string;
  /** Said of a date that is old. */
  readonly old: string;
  readonly signsArticle: string;
  readonly unknownAuthor: string;
  readonly unknownSpeaker: string;
  readonly lostQuote: string;
  readonly lostQuestion: string;
  readonly untitled: string;
  readonly camera: string;
  readonly sound: string;
  readonly lowerThird: string;
  readonly removedLines: string;
  readonly removed: string;
  readonly setAside: string;
  readonly reserve: string;
  readonly remarks: string;
  readonly theme: string;
  readonly warn: string;
  readonly page: ConducteurWords;
}
