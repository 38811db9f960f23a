import { readConducteur1, sayDamage, type Conducteur1 } from '#interchange';
import type { Language } from '#rundown';
import { CLI_WORDS, type CliWords } from '../cli-words.js';
import { readLanguage } from '../plan/read-options.js';
import { Refused } from '../refused.js';
import { CLI_FORMATS } from '../show/cli-formats.js';
import { giveShow, refuseTerminal, type ShowRequest } from '../show/give-show.js';
import { choiceOf, ORIENTATIONS, readArguments } from '../show/read-arguments.js';
import { readTextFile } from '../show/read-text-file.js';
import { refuseOverwriting } from '../show/write-result.js';
import { writeToStdout } from '../write-to-stdout.js';
import { CONVERT_USAGE } from './convert-usage.js';

const HOME_ZONE = 'Europe/Paris';

/** `convert RUNDOWN.json …`: writes a conducteur/1 as one of the papers or files that a show can be had as. */
export async function convert(args: readonly string[]): Promise<void> {
  const language = readLanguage(args);
  const words = CLI_WORDS[language];
  const { values, files, help } = readArguments(args, ['format', 'out', 'lang', 'orientation'], words);
  choiceOf(values.lang ?? 'fr', ['fr', 'en'], '--lang', words);
  if (help) return writeToStdout(CONVERT_USAGE[language]);
  const [path, extra] = files;
  if (path === undefined) throw new Refused(words.missingRundown);
  if (extra !== undefined) throw new Refused(words.tooManyRundowns(extra));
  const request: ShowRequest = {
    format: choiceOf(values.format ?? 'text', CLI_FORMATS, '--format', words),
    language,
    zone: HOME_ZONE,
    out: values.out ?? null,
    wishes: values.orientation === undefined ? {} : { orientation: choiceOf(values.orientation, ORIENTATIONS, '--orientation', words) },
  };
  refuseTerminal(request);
  if (request.out !== null) await refuseOverwriting(request.out, [path], words);
  await giveShow(await readRundown(path, language, words), request);
}

async function readRundown(path: string, language: Language, words: CliWords): Promise<Conducteur1> {
  const read = readConducteur1(await readTextFile(path, words, words.emptyRundown));
  if (read.outcome === 'conducteurRead') return read.document;
  const damage = sayDamage(read, language);
  throw new Refused(words.damaged(path, damage[0] ?? '', damage.length - 1));
}
