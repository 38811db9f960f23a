import { parseArgs } from 'node:util';
import { EFFORTS, type Effort } from '#casting';
import type { Language } from '#rundown';
import { readLanguage } from '../plan/read-options.js';
import { Refused } from '../refused.js';
import { SOLVE_WORDS, type SolveWords } from './solve-words.js';

/** What `solve` was asked for, checked. */
export interface SolveRequest {
  readonly language: Language;
  readonly help: boolean;
  readonly file: string;
  readonly seed: number;
  readonly effort: Effort;
}

const NAMES = ['seed', 'effort', 'lang'] as const;

/** Reads the arguments after `solve`; throws `Refused` with the first thing that is wrong. */
export function readSolveOptions(args: readonly string[]): SolveRequest {
  const language = readLanguage(args);
  const words = SOLVE_WORDS[language];
  const { values, files, help } = tokensOf(args, words);
  if (values.lang !== undefined && !['fr', 'en'].includes(values.lang)) throw new Refused(words.badChoice('--lang', values.lang, 'fr, en'));
  const effort = EFFORTS.find((known) => known === (values.effort ?? 'normal'));
  if (effort === undefined) throw new Refused(words.badChoice('--effort', values.effort ?? '', EFFORTS.join(', ')));
  const seed = /^\d{1,9}$/.test(values.seed ?? '1') ? Number(values.seed ?? '1') : null;
  if (seed === null) throw new Refused(words.badSeed(values.seed ?? ''));
  if (help) return { language, help, file: '', seed, effort };
  if (files[0] === undefined) throw new Refused(words.missingFile);
  if (files[1] !== undefined) throw new Refused(words.tooManyFiles(files[1]));
  return { language, help, file: files[0], seed, effort };
}

function tokensOf(args: readonly string[], words: SolveWords) {
  const options = { ...Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])), help: { type: 'boolean' as const, short: 'h' } };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Partial<Record<(typeof NAMES)[number], string>> = {};
  const files: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const name = NAMES.find((known) => known === token.name);
    if (token.name === 'help') help = true;
    else if (name === undefined) throw new Refused(words.unknownOption(token.rawName));
    // A forgotten value must not swallow the next option.
    else if (!token.value || (token.inlineValue === false && token.value.startsWith('--'))) throw new Refused(words.missingValue(token.rawName));
    else if (values[name] !== undefined) throw new Refused(words.repeatedOption(token.rawName));
    else values[name] = token.value;
  }
  return { values, files, help };
}
