import { rowId } from './row-id.js';

/** Of a long rundown only the lines in sight are in the page: going near one brings it, nearer each time. */
const ATTEMPTS = 6;

/** Brings a line into sight and puts the cursor into it; `position` of `count` says where it stands. */
export function goToLine(segmentId: string, position: number, count: number, attempts = ATTEMPTS): void {
  const row = document.getElementById(rowId(segmentId));
  if (row !== null) {
    row.scrollIntoView({ block: 'center' });
    const cell = row.querySelector<HTMLElement>('[data-column="segment"]') ?? row.querySelector<HTMLElement>('[data-cell]');
    return (cell ?? row).focus({ preventScroll: true });
  }
  const lines = document.querySelector('[role="grid"] tbody')?.getBoundingClientRect();
  if (lines === undefined || attempts === 0) return;
  scrollTo({ top: scrollY + lines.top + (lines.height * position) / count - innerHeight / 2, behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => goToLine(segmentId, position, count, attempts - 1)));
}
