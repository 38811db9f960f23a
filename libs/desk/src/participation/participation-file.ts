import type { Instant, Participation as Standing, Slot, Told } from '#notices';
import type { EpisodeId } from '#rundown';
import type { Locale } from '../actor.js';
import type { Presentation } from '../episode/episode.js';
import type { ParticipationId, UserId } from '../ids.js';
import type { Person } from '../topic/topic.js';

/** How somebody is reached; for producers' eyes, never for another speaker's. */
export interface PersonContact {
  readonly email: string | null;
  readonly telephone: string | null;
  /** The language they are written to in. */
  readonly locale: Locale;
  /** IANA name of where they live; null: not said. */
  readonly zone: string | null;
  /** The server said that nobody lives at `email`. */
  readonly blocked: boolean;
}

/** An answer somebody prepared on their page. */
export interface PreparedAnswer {
  readonly question: string;
  readonly text: string;
}

/** A signature under the image rights text, the text included. */
export interface ImageRights {
  readonly textVersion: string;
  readonly locale: Locale;
  readonly text: string;
  readonly signedName: string;
  readonly signedAt: Instant;
  /** Network address. */
  readonly signedFrom: string;
}

/** Everything that is kept about one person's part in an episode: where it stands, what they were told, how they are reached. */
export interface ParticipationFile {
  readonly id: ParticipationId;
  readonly episodeId: EpisodeId;
  readonly person: Person;
  readonly contact: PersonContact;
  /** Where they stand on the way to the studio. */
  readonly participation: Standing;
  /** The slot of `participation.slotRevision`, as the newest version left it. */
  readonly standing: Slot | null;
  /** Names of those they sit with in that version. */
  readonly companions: readonly string[];
  readonly told: Told | null;
  /** When the mail about the standing slot was sent; null: not yet. */
  readonly toldAt: Instant | null;
  readonly presentation: Presentation;
  readonly preparation: readonly PreparedAnswer[];
  /** The newest signature. */
  readonly rights: ImageRights | null;
}

/** How an act came: at the desk, by the person's link, noted from a call, or with a release. */
export type ActWay = 'desk' | 'link' | 'telephone' | 'release';

/** One thing that was done about a participation. */
export interface LoggedAct {
  readonly id: string;
  readonly participationId: ParticipationId;
  readonly act: string;
  readonly via: ActWay;
  readonly by: UserId | null;
  /** Of whoever did it or noted it; null for the person by their link. */
  readonly byName: string | null;
  readonly statusBefore: Standing['status'];
  readonly statusAfter: Standing['status'];
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly at: Date;
}
