import { explainConflict, readInstance, readTalent, sayConflict, sayTalentDamage, solveTalent, type ShowImpossible, type ShowInstance } from '#casting';
import { solveShowInThreads } from '#solver';
import { CLI_WORDS } from '../cli-words.js';
import { readTextFile } from '../show/read-text-file.js';
import { Refused } from '../refused.js';
import { writeToStdout } from '../write-to-stdout.js';
import { readSolveOptions, type SolveRequest } from './read-solve-options.js';
import { shorten, SOLVE_WORDS } from './solve-words.js';

/** `solve INSTANCE.json …`: plans a show, or orders the scenes of a `.dzn`, and writes the answer as JSON. */
export async function solve(args: readonly string[]): Promise<void> {
  const request = readSolveOptions(args);
    const words = SOLVE_WORDS[request.language];
  if (request.help) return writeToStdout(words.usage);
  const text = await readTextFile(request.file, { ...CLI_WORDS[request.language], notText: words.notText, tooBig: words.tooBig }, words.empty);
  const answer = /\.dzn$/i.test(request.file) ? ordered(text, request) : await planned(instanceOf(text, request), request);
  await writeToStdout(`${JSON.stringify(answer)}\n`);
}

function ordered(text: string, { file, seed, language }: SolveRequest): object {
  const reading = readTalent(text);
  if (reading.outcome === 'talentRefused') throw new Refused(SOLVE_WORDS[language].damagedTalent(file, sayTalentDamage(reading.damage, language)));
  return solveTalent(reading.problem, { seed });
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
  const start = performance.now();
  const outcome = await solveShowInThreads(instance, { seed, effort });
  const milliseconds = Math.round(performance.now() - start);
  switch (outcome.outcome) {
    case 'showImpossible':
    case 'noPlanFound': throw new Refused(whyNot(instance, outcome.outcome === 'showImpossible' ? outcome : null, { effort, language }));
    case 'showSolved': {
      const { plan, value: { total, ...parts }, bound, gap, people, absent, work } = outcome;
      return { ...plan, value: total, parts, bound, gap, people, absent, work: { ...work, milliseconds } };
    }
  }
}

/** The few wishes that contradict one another and the smallest change; where none are found, what was seen at once. */
function whyNot(instance: ShowInstance, impossible: ShowImpossible | null, { effort, language }: Pick<SolveRequest, 'effort' | 'language'>): string {
  const words = SOLVE_WORDS[language];
  const explained = explainConflict(instance);
  if (explained.outcome !== 'wishesAgree') return words.conflict(sayConflict(explained, namesOf(instance), language));
  if (impossible !== null) return words.impossible(words.obstacle(impossible.obstacles[0]!, instance), impossible.obstacles.length - 1);
  return words.nothingFound(effort);
}

const namesOf = ({ themes, speakers }: ShowInstance) => ({ theme: (number: number) => shorten(themes[number]!.id), speaker: (number: number) => shorten(speakers[number]!.id) });
