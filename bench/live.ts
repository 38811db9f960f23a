import { tellLastRow } from './live/tell-last.row.js';
import { measureRows } from './measure-rows.js';

// What several people at one rundown are promised.
await measureRows([tellLastRow], process.argv.slice(2));
