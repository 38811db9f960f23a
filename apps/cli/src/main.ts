import { CLI_WORDS, type CliWords } from './cli-words.js';
import { readLanguage } from './plan/read-options.js';
import { Refused } from './refused.js';
import { writeToStdout } from './write-to-stdout.js';

type Command = (args: readonly string[]) => Promise<void>;

/** Commands by name, each loaded only when it is called. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['plan', async () => (await import('./plan/plan.js')).plan],
  ['convert', async () => (await import('./convert/convert.js')).convert],
  ['solve', async () => (await import('./solve/solve.js')).solve],
]);

/** Runs one command of the command line. Gives the exit code: 0 done, 1 failed, 2 bad input or usage, told in one line on stderr. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const words = CLI_WORDS[readLanguage(args)];
  try {
    const command = ['--help', '-h', 'help'].includes(name) ? () => writeToStdout(words.usage) : await loadCommand(name, words);
    await command(rest);
    return 0;
  } catch (fault) {
    const said = fault instanceof Refused ? fault.message : words.failed(fault instanceof Error ? fault.message : String(fault));
    // One line, whatever a path or a file brought into it.
    process.stderr.write(`conducteur: ${said.replace(/\p{Cc}+/gu, ' ')}\n`);
    return fault instanceof Refused ? 2 : 1;
  }
}

async function loadCommand(name: string, words: CliWords): Promise<Command> {
  const load = COMMANDS.get(name);
  if (load === undefined) throw new Refused(name === '' ? words.noCommand : words.unknownCommand(name));
  return load();
}
