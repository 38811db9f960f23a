import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { EFFORTS, type Effort } from '#casting';
import { findInputs, type PlannerInputs } from './planner/inputs.js';
import { measureReplan, measureShow, verify } from './planner/measure-show.js';
import { runAlone } from './planner/run-alone.js';
import { CannotMeasure } from './row.js';
import { writeTable } from './write-table.js';

/** What each family must reach at each effort: mean and worst part below the best known, and seconds. */
const REACH: Readonly<Record<string, Readonly<Record<Effort, { readonly mean: number; readonly worst?: number; readonly seconds: number }>>>> = {
  '8x8': { quick: { mean: 0.006, worst: 0.015, seconds: 0.5 }, normal: { mean: 0.001, worst: 0.003, seconds: 3 }, deep: { mean: 0.001, seconds: 30 } },
  '10x12': { quick: { mean: 0.01, seconds: 1 }, normal: { mean: 0.004, seconds: 6 }, deep: { mean: 0.004, seconds: 30 } },
  '20x40': { quick: { mean: 1, seconds: 2 }, normal: { mean: 0.015, seconds: 8 }, deep: { mean: 0.003, seconds: 30 } },
};

interface Shown {
  readonly family: string;
  readonly effort: Effort;
  readonly below: number;
  readonly seconds: number;
}

const percent = (part: number | null): string => (part === null ? '–' : `${(part * 100).toFixed(2)} %`);

function measureShows({ instances, verifier }: PlannerInputs, efforts: readonly Effort[]): { readonly lines: string[][]; readonly shown: readonly Shown[]; readonly broken: number } {
  const lines: string[][] = [];
  const shown: Shown[] = [];
  let broken = 0;
  for (const effort of efforts) {
    for (const { name, file, best, proven } of instances) {
      const { result, ms, cpuMs, peakMb } = measureShow(file, effort, 1);
      const spent = [`${(ms / 1000).toFixed(2)} s`, `${(cpuMs / 1000).toFixed(2)} s`, `${peakMb.toFixed(0)} MB`];
      if (result.outcome !== 'showSolved') {
        broken++;
        lines.push([name, effort, result.outcome, '–', '–', '–', ...spent, '–']);
        continue;
      }
      const { value, violations } = verify(verifier, file, result.plan);
      if (violations.length > 0 || Math.abs(value - result.value.total) > 1e-3) broken++;
      const below = (best - value) / best;
      shown.push({ family: name.slice(1).replace(/-.*$/, ''), effort, below, seconds: ms / 1000 });
      lines.push([name, effort, value.toFixed(3), `${best.toFixed(3)}${proven ? ' (proven)' : ''}`, percent(below), percent(result.gap), ...spent, violations.length === 0 ? '0' : violations.join('; ')]);
    }
  }
  return { lines, shown, broken };
}

function sumUp(shown: readonly Shown[]): string[][] {
  return Object.entries(REACH).flatMap(([family, reach]) => EFFORTS.flatMap((effort) => {
    const here = shown.filter((one) => one.family === family && one.effort === effort);
    if (here.length === 0) return [];
    const mean = here.reduce((sum, { below }) => sum + below, 0) / here.length;
    const worst = Math.max(...here.map(({ below }) => below));
    const seconds = Math.max(...here.map((one) => one.seconds));
    const asked = reach[effort];
    const good = mean <= asked.mean && worst <= (asked.worst ?? 1);
    return [[family, effort, percent(mean), percent(worst), `≤ ${percent(asked.mean)}${asked.worst === undefined ? '' : ` / ${percent(asked.worst)}`}`, good ? 'yes' : 'NO', `${seconds.toFixed(2)} s`, `≤ ${asked.seconds} s`, seconds <= asked.seconds ? 'yes' : 'NO']];
  }));
}

function measureReplans({ instances, verifier }: PlannerInputs): string[][] {
  return instances.filter(({ name }) => name.includes('10x12')).map(({ name, file }) => {
    const { result, ms, cpuMs } = measureReplan(file);
    if (result.outcome !== 'showReplanned') return [name, result.outcome];
    const folder = mkdtempSync(join(tmpdir(), 'bench-planner-'));
    try {
      const changed = join(folder, 'changed.json');
      writeFileSync(changed, JSON.stringify(result.instance));
      const broken = result.proposals.flatMap(({ plan }) => verify(verifier, changed, plan).violations);
      const [minimal, balanced, free] = result.proposals.map(({ weight, value }) => `${weight} for ${value.total.toFixed(1)}`);
      return [name, minimal ?? '–', balanced ?? '–', free ?? '–', `${(ms / 1000).toFixed(2)} s`, `${(cpuMs / 1000).toFixed(2)} s`, broken.length === 0 ? '0' : broken.join('; ')];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

const TALENT = `import { readFileSync } from 'node:fs';
import { readTalent, solveTalent } from '#casting';
const { problem } = readTalent(readFileSync(process.argv[1], 'utf8'));
work = async () => solveTalent(problem);`;

function measureTalent({ talent }: PlannerInputs): { readonly lines: string[][]; readonly broken: number } {
  let broken = 0;
  const lines = talent.map(({ name, file, cost, waiting }) => {
    const { result, ms, peakMb } = runAlone<{ readonly cost: number; readonly waiting: number; readonly proven: boolean }>(TALENT, [file]);
    if (result.cost !== cost || result.waiting !== waiting) broken++;
    return [name, String(result.cost), String(cost), String(result.waiting), String(waiting), result.proven ? 'yes' : 'no', `${(ms / 1000).toFixed(2)} s`, `${peakMb.toFixed(0)} MB`];
  });
  return { lines, broken };
}

try {
  const inputs = findInputs();
  const asked = EFFORTS.filter((effort) => process.argv.slice(2).includes(effort));
  const shows = measureShows(inputs, asked.length > 0 ? asked : EFFORTS);
  const summary = sumUp(shows.shown);
  const talent = measureTalent(inputs);
  console.log(`machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)}; times are the planner's own, CPU that of all its threads\n`);
  console.log(writeTable(['instance', 'effort', 'value', 'best known', 'below it', 'below bound', 'time', 'CPU', 'peak', 'violations'], shows.lines));
  console.log(`\n${writeTable(['family', 'effort', 'mean', 'worst', 'reach', 'reached', 'longest', 'reach', 'reached'], summary)}`);
  console.log(`\nthe guest with the most airtime declines: weighted changes and value of each proposal\n${writeTable(['instance', 'minimal', 'balanced', 'free', 'time', 'CPU', 'violations'], measureReplans(inputs))}`);
  console.log(`\ntalent scheduling\n${writeTable(['problem', 'cost', 'optimum', 'waiting', 'optimum', 'proven', 'time', 'peak'], talent.lines)}`);
  process.exitCode = shows.broken + talent.broken > 0 || summary.some((line) => line.includes('NO')) ? 1 : 0;
} catch (error) {
  if (!(error instanceof CannotMeasure)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
