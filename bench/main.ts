import { readRundownRow } from './edges/read-rundown.row.js';
import { shapeMatterRow } from './edges/shape-matter.row.js';
import { tellEditRow } from './edges/tell-edit.row.js';
import { importLinesRow } from './import/import-lines.row.js';
import { fillLengthsRow } from './plan/fill-lengths.row.js';
import { firstRundownRow } from './plan/first-rundown.row.js';
import { planPageRow } from './plan/plan-page.row.js';
import { tellPointsRow } from './points/tell-points.row.js';
import { readPageRow } from './plan/read-page.row.js';
import { measureRows } from './measure-rows.js';
import type { Row } from './row.js';
import { freshCloneRow } from './start/fresh-clone.row.js';
import { retimeLinesRow } from './time/retime-lines.row.js';

/** Everything that is measured, in the order of the table. */
const ROWS: readonly Row[] = [planPageRow, firstRundownRow, readPageRow, fillLengthsRow, retimeLinesRow, freshCloneRow, readRundownRow, tellEditRow, shapeMatterRow, tellPointsRow, importLinesRow];

await measureRows(ROWS, process.argv.slice(2));
