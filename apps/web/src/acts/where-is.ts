/** Where the cursor is: a place to write, a window or menu over the page, one of the listed lines, or elsewhere. */
export type Where = 'field' | 'over' | 'line' | 'elsewhere';

export function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof Element)) return 'elsewhere';
  // A window or a menu over the page keeps its keys, even while nothing in it has the cursor.
  if (target.closest('[role="dialog"], [role="menu"]') !== null || document.querySelector('[role="dialog"], [role="menu"]') !== null) return 'over';
  if (target.closest('input, textarea, select, [contenteditable]') !== null) return 'field';
  return target.closest('[data-piece]') === null ? 'elsewhere' : 'line';
}
