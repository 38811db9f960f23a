export const DESTINATION_KINDS = ['episode', 'topic', 'person', 'studio'] as const;
export type DestinationKind = (typeof DESTINATION_KINDS)[number];

/** Somewhere to go by its name. */
export interface Destination {
  readonly kind: DestinationKind;
  /** Of the topic, episode or studio; of a person, of their newest participation. */
  readonly id: string;
  /** As it is called: a title or a name. */
  readonly name: string;
  /** What tells it from others called alike: an episode's topic, the episode a person is in, a studio's address; empty where nothing does. */
  readonly beside: string;
  /** Local start of the episode, or of the one a person is in; null without a date. */
  readonly start: string | null;
  /** The episode a person is in; null for the other kinds. */
  readonly episodeId: string | null;
}
