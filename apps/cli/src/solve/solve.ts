import { readInstance, type ShowInstance } from '#casting';
import { solveShowInThreads } from '#solver';
import { CLI_WORDS } from '../cli-words.js';
import { readTextFile } from '../plan/read-text-file.js';
import { Refused } from '../refused.js';
import { writeToStdout } from '../write-to-stdout.js';
import { readSolveOptions, type SolveRequest } from './read-solve-options.js';
import { SOLVE_WORDS } from './solve-words.js';

/** `solve INSTANCE.json …`: plans a show and writes the plan as JSON. */
export async function solve(args: readonly string[]): Promise<void> {
  const request = readSolveOptions(args);
  if (request.help) return writeToStdout(SOLVE_WORDS[request.language].usage);
  const text = await readTextFile(request.file, CLI_WORDS[request.language], SOLVE_WORDS[request.language].empty);
  const outcome = await planned(instanceOf(text, request), request);
  await writeToStdout(`${JSON.stringify(outcome)}\n`);
}

function instanceOf(text: string, { file, language }: SolveRequest): ShowInstance {
  const words = SOLVE_WORDS[language];
  const reading = readInstance(parsed(text, file, words.notJson));
  if (reading.outcome === 'instanceRead') return reading.instance;
  throw new Refused(words.damaged(file, words.fault(reading.faults[0]!), reading.faults.length - 1));
}

function parsed(text: string, file: string, say: (path: string, reason: string) => string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (fault) {
    throw new Refused(say(file, (fault as Error).message));
  }
}

/** The plan in the file's format first, then what is to be said about it. */
async function planned(instance: ShowInstance, { seed, effort, language }: SolveRequest): Promise<object> {
  const words = SOLVE_WORDS[language];
  const start = performance.now();
  const outcome = await solveShowInThreads(instance, { seed, effort });
  const milliseconds = Math.round(performance.now() - start);
  switch (outcome.outcome) {
    case 'showImpossible': throw new Refused(words.impossible(words.obstacle(outcome.obstacles[0]!, instance), outcome.obstacles.length - 1));
    case 'noPlanFound': throw new Refused(words.nothingFound(effort));
    case 'showSolved': {
      const { plan, value: { total, ...parts }, bound, gap, people, absent, work } = outcome;
      return { ...plan, value: total, parts, bound, gap, people, absent, work: { ...work, milliseconds } };
    }
  }
}
