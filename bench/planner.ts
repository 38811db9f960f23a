import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { EFFORTS, type Effort } from '#casting';
import { findInputs, type PlannerInputs } from './planner/inputs.js';
import { measureReplan, measureShow, verify } from './planner/measure-show.js';
import { runAlone } from './planner/run-alone.js';
import { CannotMeasure } from './row.js';
import { writeTable } from './write-table.js';

function percent(part: number | null): string {
  return part === null ? '–' : `${(part * 100).toFixed(2)} %`;
}

interface Reach {
  readonly asked: string;
  readonly seconds: number;
  /** `below`: each value's distance to the best known, as a part of it. */
  readonly reached: (below: readonly number[]) => boolean;
}

const mean = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0) / parts.length;
const within = (most: number, worst: number, seconds: number): Reach => ({
  asked: `mean ≤ ${percent(most)}${worst < 1 ? `, worst ≤ ${percent(worst)}` : ''}`,
  seconds,
  reached: (below) => mean(below) <= most && Math.max(...below) <= worst,
});

/** What each family must reach at each effort. */
const REACH: Readonly<Record<string, Readonly<Record<Effort, Reach>>>> = {
  '8x8': {
    quick: within(0.006, 0.015, 0.5), normal: within(0.001, 0.003, 3),
    deep: { asked: 'none below on 3 of 4', seconds: 30, reached: (below) => below.filter((part) => part < 1e-6).length >= (below.length * 3) / 4 },
  },
  '10x12': {
    quick: within(0.01, 1, 1), normal: within(0.004, 1, 6),
    deep: { asked: 'better somewhere', seconds: 30, reached: (below) => below.some((part) => part < -1e-6) },
  },
  '20x40': { quick: { asked: 'feasible', seconds: 2, reached: () => true }, normal: within(0.015, 1, 8), deep: within(0.003, 1, 30) },
};

interface Shown {
  readonly family: string;
  readonly effort: Effort;
  readonly below: number;
  readonly seconds: number;
}

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
    const below = here.map((one) => one.below);
    const seconds = Math.max(...here.map((one) => one.seconds));
    const asked = reach[effort];
    return [[family, effort, percent(mean(below)), percent(Math.max(...below)), asked.asked, yes(asked.reached(below)), ...inTime(seconds, asked.seconds)]];
  }));
}

/** What re-planning must reach: weighted changes of the minimal proposal on average, and seconds. */
const REPLAN = { weight: 1, seconds: 1 };

function measureReplans({ instances, verifier }: PlannerInputs): { readonly lines: string[][]; readonly summary: string[]; readonly broken: number } {
  const weights: number[] = [];
  let [broken, longest] = [0, 0];
  const lines = instances.filter(({ name }) => name.includes('10x12')).map(({ name, file }) => {
    const { result, ms, cpuMs } = measureReplan(file);
    longest = Math.max(longest, ms / 1000);
    if (result.outcome !== 'showReplanned') {
      broken++;
      return [name, result.outcome, '–', '–', '–', '–', '–'];
    }
    const folder = mkdtempSync(join(tmpdir(), 'bench-planner-'));
    try {
      const changed = join(folder, 'changed.json');
      writeFileSync(changed, JSON.stringify(result.instance));
      const violations = result.proposals.flatMap(({ plan }) => verify(verifier, changed, plan).violations);
      broken += violations.length;
      weights.push(result.proposals[0]!.weight);
      const [minimal, balanced, free] = result.proposals.map(({ weight, value }) => `${weight} for ${value.total.toFixed(1)}`);
      return [name, minimal ?? '–', balanced ?? '–', free ?? '–', `${(ms / 1000).toFixed(2)} s`, `${(cpuMs / 1000).toFixed(2)} s`, violations.length === 0 ? '0' : violations.join('; ')];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  const average = mean(weights);
  const summary = ['re-plan', 'all', average.toFixed(2), Math.max(...weights).toFixed(2), `minimal: mean ≤ ${REPLAN.weight} change`, yes(average <= REPLAN.weight), ...inTime(longest, REPLAN.seconds)];
  return { lines, summary, broken };
}

const yes = (reached: boolean): string => (reached ? 'yes' : 'NO');
const inTime = (seconds: number, most: number): string[] => [`${seconds.toFixed(2)} s`, `≤ ${most} s`, yes(seconds <= most)];

const TALENT = `import { readFileSync } from 'node:fs';
import { readTalent, solveTalent } from '#casting';
const { problem } = readTalent(readFileSync(process.argv[1], 'utf8'));
work = async () => solveTalent(problem);`;

/** What each talent problem may take. */
const TALENT_SECONDS = 2;

function measureTalent({ talent }: PlannerInputs): { readonly lines: string[][]; readonly summary: string[]; readonly broken: number } {
  let [broken, longest] = [0, 0];
  const lines = talent.map(({ name, file, cost, waiting }) => {
    const { result, ms, peakMb } = runAlone<{ readonly cost: number; readonly waiting: number; readonly proven: boolean }>(TALENT, [file]);
    longest = Math.max(longest, ms / 1000);
    if (result.cost !== cost || result.waiting !== waiting) broken++;
    return [name, String(result.cost), String(cost), String(result.waiting), String(waiting), result.proven ? 'yes' : 'no', `${(ms / 1000).toFixed(2)} s`, `${peakMb.toFixed(0)} MB`];
  });
  return { lines, summary: ['talent', 'all', String(broken), '–', 'none above its optimum', yes(broken === 0), ...inTime(longest, TALENT_SECONDS)], broken };
}

try {
  const inputs = findInputs();
  const asked = EFFORTS.filter((effort) => process.argv.slice(2).includes(effort));
  const shows = measureShows(inputs, asked.length > 0 ? asked : EFFORTS);
  const replans = measureReplans(inputs);
  const talent = measureTalent(inputs);
  const summary = [...sumUp(shows.shown), replans.summary, talent.summary];
  console.log(`machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)}; times are the planner's own, CPU that of all its threads\n`);
  console.log(writeTable(['instance', 'effort', 'value', 'best known', 'below it', 'below bound', 'time', 'CPU', 'peak', 'violations'], shows.lines));
  console.log(`\n${writeTable(['family', 'effort', 'mean', 'worst', 'reach', 'reached', 'longest', 'reach', 'reached'], summary)}`);
  console.log(`\nthe guest with the most airtime declines: weighted changes and value of each proposal\n${writeTable(['instance', 'minimal', 'balanced', 'free', 'time', 'CPU', 'violations'], replans.lines)}`);
  console.log(`\ntalent scheduling\n${writeTable(['problem', 'cost', 'optimum', 'waiting', 'optimum', 'proven', 'time', 'peak'], talent.lines)}`);
  process.exitCode = shows.broken + replans.broken + talent.broken > 0 || summary.some((line) => line.includes('NO')) ? 1 : 0;
} catch (error) {
  if (!(error instanceof CannotMeasure)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
