import { cpus, totalmem } from 'node:os';
import { readRundownRow } from './edges/read-rundown.row.js';
import { shapeMatterRow } from './edges/shape-matter.row.js';
import { tellEditRow } from './edges/tell-edit.row.js';
import { fillLengthsRow } from './plan/fill-lengths.row.js';
import { firstRundownRow } from './plan/first-rundown.row.js';
import { planPageRow } from './plan/plan-page.row.js';
import { readPageRow } from './plan/read-page.row.js';
import { CannotMeasure, type Row } from './row.js';
import { freshCloneRow } from './start/fresh-clone.row.js';
import { retimeLinesRow } from './time/retime-lines.row.js';
import { writeTable } from './write-table.js';

/** Everything that is measured, in the order of the table. */
const ROWS: readonly Row[] = [planPageRow, firstRundownRow, readPageRow, fillLengthsRow, retimeLinesRow, freshCloneRow, readRundownRow, tellEditRow, shapeMatterRow];

const wanted = process.argv.slice(2);
const rows = ROWS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (rows.length === 0) {
  console.error(`No row is called so: give a part of ${ROWS.map(({ name }) => `“${name}”`).join(', ')}.`);
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
