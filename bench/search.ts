import { measureRows } from './measure-rows.js';
import { searchTopicsRow } from './search/search-topics.row.js';

// What whoever looks for a topic is promised.
await measureRows([searchTopicsRow], process.argv.slice(2));
