/** A comment that somebody replies to. */
export interface RepliedTo {
  readonly id: string;
  /** What it replies to itself; null for a comment of the first level. */
  readonly parentId: string | null;
}

/** Where a reply stands: replies to a reply stand beside it, since threads have one level. */
export const threadOf = ({ id, parentId }: RepliedTo): string => parentId ?? id;
