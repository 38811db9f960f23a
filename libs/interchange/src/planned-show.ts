import type { Affinity, EmptyChair, NotSeated } from '#casting';
import type { Language, Matter, Point, Position, TopicPage } from '#editorial';
import type { Reason, Remark, ReservedTheme, Seconds, SpeakerId, TimedRundown } from '#rundown';

/** A person of the show as other formats show them; empty text means not known. */
export interface ShowSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly role: 'host' | 'guest';
  readonly status: 'suggested' | 'applied';
  /** The application's own id; null for who was suggested. */
  readonly application: string | null;
  readonly title: string;
  readonly organisation: string;
  /** Speech meant for them in the whole programme. */
  readonly seconds: Seconds;
  readonly why: readonly Reason[];
  /** What they have to say on which theme, strongest first. */
  readonly affinities: readonly Affinity[];
}

/** A person who could have sat there; name and status as for the others. */
export interface NamedNotSeated extends NotSeated {
  readonly name: string;
  readonly status: 'suggested' | 'applied';
  readonly affinities: readonly Affinity[];
}

/** A planned show complete: what it was made from, what was made, and what is to be said about it. */
export interface ShowSheet {
  readonly page: TopicPage;
  readonly matter: Matter;
  readonly rundown: TimedRundown;
  readonly reserve: readonly ReservedTheme[];
  readonly speakers: readonly ShowSpeaker[];
  readonly notSeated: readonly NamedNotSeated[];
  readonly emptyChairs: readonly EmptyChair[];
  readonly points: readonly Point[];
  /** What contributions seem to think of the article, to be confirmed. */
  readonly positions: readonly Position[];
  /** Of the contributions, whichever language was asked for. */
  readonly detectedLanguage: Language;
  /** The day by which words are old, `YYYY-MM-DD`: of the recording, else of whoever asked; null tells no age. */
  readonly agesOn: string | null;
  readonly remarks: readonly Remark[];
}
