import { cpus, totalmem } from 'node:os';
import { CannotMeasure, type Row } from './row.js';
import { writeTable } from './write-table.js';

/** Measures the rows whose name contains one of `wanted` (all when it is empty), prints the table, and ends the process with the code it deserves. */
export async function measureRows(all: readonly Row[], wanted: readonly string[]): Promise<never> {
  const rows = all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
  if (rows.length === 0) {
    console.error(`No row is called so: give a part of ${all.map(({ name }) => `“${name}”`).join(', ')}.`);
    process.exit(2);
  }

  const lines: string[][] = [];
  let code = 0;
  for (const { name, reach, measure } of rows) {
    try {
      const { figure, comparedTo, reached } = await measure();
      lines.push([name, figure, comparedTo, reach, reached ? 'yes' : 'NO']);
      if (!reached) code = Math.max(code, 1);
    } catch (error) {
      if (!(error instanceof CannotMeasure)) throw error;
      console.error(error.message);
      lines.push([name, '–', '–', reach, 'not measured']);
      code = 2;
    }
  }
  const [cpu] = cpus();
  console.log(`machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, node ${process.versions.node}\n`);
  console.log(writeTable(['measured', 'figure', 'compared to', 'reach', 'reached'], lines));
  process.exit(code);
}
