import { cpus } from 'node:os';
import { measureThroughput } from './messages/throughput.js';
import { writeTable } from './write-table.js';

const LETTERS = 2000;
const ROUNDS = 3;
const REACH = 0.5;

const { bare, path } = await measureThroughput(LETTERS, ROUNDS);
const ratio = path / bare;
console.log(`machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, node ${process.versions.node}; best of ${ROUNDS} rounds of ${LETTERS} mails\n`);
console.log(writeTable(
  ['measured', 'figure', 'compared to', 'reach', 'reached'],
  [['sending path: judged, linked, begun and settled in the tables', `${path.toFixed(0)} mails/s, ${ratio.toFixed(2)} ×`, `bare loop of the same mails, same lanes: ${bare.toFixed(0)} mails/s`, `≥ ${REACH} ×`, ratio >= REACH ? 'yes' : 'NO']],
));
process.exit(ratio >= REACH ? 0 : 1);
