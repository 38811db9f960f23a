import { measureRows } from './measure-rows.js';
import { besideBrowserRow } from './print/beside-browser.row.js';
import { coldProcessRow } from './print/cold-process.row.js';
import { conducteurWarmRow } from './print/conducteur-warm.row.js';
import { manyLinesRow } from './print/many-lines.row.js';
import { printsInARowRow } from './print/prints-in-a-row.row.js';
import { sameVersionRow } from './print/same-version.row.js';

// What whoever prints is promised.
await measureRows([conducteurWarmRow, coldProcessRow, besideBrowserRow, printsInARowRow, sameVersionRow, manyLinesRow], process.argv.slice(2));
