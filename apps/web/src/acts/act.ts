/** Something that can be done where one is. */
export interface Act {
  /** Names it among those offered together. */
  readonly id: string;
  readonly label: string;
  /** What does it by keyboard: `mod+k`, `?`, `alt+ArrowUp`; several that do it stand apart by a space: `j k`. `mod` is Ctrl, or Command on a Mac. */
  readonly keys?: string | undefined;
  /** Does it. Absent where the page answers the keys itself, which are then only listed. */
  readonly act?: (() => void) | undefined;
  /** Part of no page: listed apart. */
  readonly everywhere?: boolean | undefined;
}
