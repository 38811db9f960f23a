import { cpus } from 'node:os';
import { openSample, type Sample } from './editorial/gold.js';
import { growPage, shortComments } from './editorial/grow-page.js';
import { heldOutTable } from './editorial/held-out-table.js';
import { openHeldOut } from './editorial/open-held-out.js';
import { qualityLines, type Line } from './editorial/quality-lines.js';
import { median, timeEngine } from './editorial/time-engine.js';
import { CannotMeasure } from './row.js';
import { writeTable } from './write-table.js';

function timeLines({ page }: Sample): Line[] {
  const cold = timeEngine(page.text, 7);
  const engine = median(cold.map((run) => run.ms));
  const wall = median(cold.map((run) => run.wallMs));
  const [some, many] = [timeEngine(growPage(page, 500), 3), timeEngine(growPage(page, 5000), 2)];
  const short = timeEngine(shortComments(100_000), 1)[0];
  const per = (runs: typeof many): number => Math.min(...runs.map((run) => run.ms)) / (runs[0]?.comments ?? 1);
  const ratio = per(many) / per(some);
  const seconds = Math.min(...many.map((run) => run.ms)) / 1000;
  const peak = Math.max(...many.map((run) => run.peakMb));
  const lines: Line[] = [
    ['engine on the sample, cold, median of 7 (least)', `${engine.toFixed(0)} ms (${Math.min(...cold.map((run) => run.ms)).toFixed(0)})`, '–', '–', '≤ 300 ms', engine <= 300],
    ['process around it', `${(wall / 1000).toFixed(2)} s`, '–', '–', '≤ 1.0 s', wall <= 1000],
    ['5,000 comments', `${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB`, '–', '–', '≤ 5 s, ≤ 400 MB', seconds <= 5 && peak <= 400],
    ['100,000 short comments', `${((short?.ms ?? 0) / 1000).toFixed(1)} s, ${(short?.peakMb ?? 0).toFixed(0)} MB`, '–', '–', '', null],
    ['time per comment at 5,000 / at 500', ratio.toFixed(2), '–', '–', '≤ 1.3', ratio <= 1.3],
  ];
  return lines;
}

try {
  const sample = await openSample();
  const lines = [...qualityLines(sample), ...timeLines(sample)];
  console.log(`machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, node ${process.versions.node}\n`);
  console.log(writeTable(['measured', 'ours', 'random', 'lead', 'reach', 'reached'], lines.map((line) => [...line.slice(0, 5).map(String), line[5] === null ? '' : line[5] ? 'yes' : 'NO'])));
  console.log(`\npages never tuned on, ours (random, lead)\n`);
  console.log(heldOutTable(await openHeldOut()));
  process.exitCode = lines.some((line) => line[5] === false) ? 1 : 0;
} catch (error) {
  if (!(error instanceof CannotMeasure)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
