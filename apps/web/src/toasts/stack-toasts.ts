/** A short message that passes, and how to take back what it tells of. */
export interface Toast {
  readonly id: number;
  readonly says: string;
  readonly undo?: (() => void) | undefined;
}

/** As many as a phone has room for. */
export const MOST_TOASTS = 4;

/** The messages with one more, the newest last: when there are too many the oldest goes, and first one that nothing can be undone with. */
export function stackToast(toasts: readonly Toast[], toast: Toast): readonly Toast[] {
  const all = [...toasts, toast];
  if (all.length <= MOST_TOASTS) return all;
  const plain = toasts.findIndex(({ undo }) => undo === undefined);
  return all.filter((_, i) => i !== Math.max(plain, 0));
}

/** How long a message stays, in milliseconds: long enough to be read, and longer where something can be undone. */
export const stayOf = ({ says, undo }: Toast): number => Math.max(6_000, says.length * 90) + (undo === undefined ? 0 : 4_000);
