/** How the rows of the rundown are named in the page; what follows is the line's id. */
export const LINE_PREFIX = 'ligne-';

/** The row of the rundown that lies under a point of the window, whatever is drawn over it. */
export function lineUnder(x: number, y: number): { readonly id: string; readonly rect: DOMRect } | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const row = element.closest(`[id^="${LINE_PREFIX}"]`);
    if (row !== null) return { id: row.id.slice(LINE_PREFIX.length), rect: row.getBoundingClientRect() };
  }
  return null;
}
