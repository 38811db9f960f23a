import { parseArgs } from 'node:util';
import type { CliWords } from '../cli-words.js';
import { Refused } from '../refused.js';

export const ORIENTATIONS = ['landscape', 'portrait'] as const;

/** The arguments after a command: its options by name, what stands by itself, and whether help was asked for. */
export interface ReadArguments<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>;
  readonly files: readonly string[];
  readonly help: boolean;
}

/** Reads options that each take a value; throws `Refused` for one that is unknown, given twice or without its value. `mayBeEmpty`: the one whose value may be empty text. */
export function readArguments<Name extends string>(args: readonly string[], names: readonly Name[], words: CliWords, mayBeEmpty?: Name): ReadArguments<Name> {
  const options = { ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])), help: { type: 'boolean' as const, short: 'h' } };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Partial<Record<Name, string>> = {};
  const files: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((known) => known === token.name);
    if (token.name === 'help') help = true;
    else if (name === undefined) throw new Refused(words.unknownOption(token.rawName));
    else if (token.value === undefined || (token.value === '' && name !== mayBeEmpty)) throw new Refused(words.missingValue(token.rawName));
    // A forgotten value must not swallow the next option.
    else if (token.inlineValue === false && token.value.startsWith('--')) throw new Refused(words.missingValue(token.rawName));
    else if (values[name] !== undefined) throw new Refused(words.repeatedOption(token.rawName));
    else values[name] = token.value;
  }
  return { values, files, help };
}

export function choiceOf<Choice extends string>(value: string, choices: readonly Choice[], option: string, words: CliWords): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new Refused(words.badChoice(option, value, choices.join(', ')));
  return chosen;
}
