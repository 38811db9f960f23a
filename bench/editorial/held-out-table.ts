import { writeTable } from '../write-table.js';
import type { Sample } from './gold.js';
import { qualityLines } from './quality-lines.js';

/** One line per measure, one column per page, each cell ours with chance and the simplest rule behind it where they are measured; the last column means ours. */
export function heldOutTable(samples: ReadonlyMap<string, Sample>): string {
  const columns = [...samples.values()].map(qualityLines);
  const names = (columns[0] ?? []).map(([name]) => name.replace(/ \(\d+ labelled.*/u, ''));
  const lines = names.map((name, at) => {
    const cells = columns.map((lines) => lines[at]);
    const numbers = cells.map((cell) => Number(cell?.[1] ?? 'NaN')).filter((value) => !Number.isNaN(value));
    const middle = numbers.length < cells.length ? '' : (numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(3);
    return [name, ...cells.map((cell) => (cell === undefined ? '' : `${cell[1]}${besides(cell[2], cell[3])}`)), middle];
  });
  return writeTable(['measured', ...samples.keys(), 'mean'], lines);
}

function besides(random: string, lead: string): string {
  return random === '–' && lead === '–' ? '' : ` (${random}, ${lead})`;
}
