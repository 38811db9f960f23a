import { firstLoadRow } from './live/first-load.row.js';
import { pasteCellsRow } from './live/paste-cells.row.js';
import { tellLastRow } from './live/tell-last.row.js';
import { typeToTimesRow } from './live/type-to-times.row.js';
import { measureRows } from './measure-rows.js';

// What several people at one rundown are promised.
await measureRows([tellLastRow, pasteCellsRow, typeToTimesRow, firstLoadRow], process.argv.slice(2));
