/** Somebody else of the episode sits there. */
export interface ChairTaken {
  readonly outcome: 'ChairTaken';
  readonly chair: number;
  readonly by: string;
}
