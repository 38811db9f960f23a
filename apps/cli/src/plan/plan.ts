import { planShow } from '#desk';
import { readPageText, readTopicPage } from '#editorial';
import { readApplications, sayDamage, toConducteur1, type ReadApplication, type ShowSheet } from '#interchange';
import { formatDuration } from '#rundown';
import { CLI_WORDS, type CliWords } from '../cli-words.js';
import { Refused } from '../refused.js';
import { giveShow, refuseTerminal } from '../show/give-show.js';
import { readTextFile } from '../show/read-text-file.js';
import { refuseOverwriting } from '../show/write-result.js';
import { writeToStdout } from '../write-to-stdout.js';
import { readOptions, type PlanOptions } from './read-options.js';

/** `plan PAGE …`: reads a topic page, plans its show and writes it in the format asked for. */
export async function plan(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const words = CLI_WORDS[options.language];
  if (options.help) return writeToStdout(words.usage);
  refuseTerminal(options);
  if (options.out !== null) await refuseOverwriting(options.out, [options.page, options.applications], words);
  const page = await readPage(options.page, words);
  const applications = options.applications === null ? [] : await readApplicationsFile(options.applications, options, words);
  const sheet = planned(page.text, applications, options, words);
  await giveShow(toConducteur1(sheet, { withPageText: page.fromHtml && options.format === 'json' }), options);
}

interface ReadPage {
  readonly text: string;
  /** Its text then stands in no file. */
  readonly fromHtml: boolean;
}

async function readPage(path: string, words: CliWords): Promise<ReadPage> {
  const { text, fromHtml } = await readPageText(await readTextFile(path, words, words.emptyFile));
  if (fromHtml && text === '') throw new Refused(words.htmlWithoutText(path));
  const { comments, furtherPages } = readTopicPage(text);
  if (comments.every(({ start, end }) => text.slice(start, end).trim() === '')) throw new Refused(words.noComments(path));
  if (furtherPages[0] !== undefined) throw new Refused(words.furtherPages(path, fromHtml ? null : text.slice(0, furtherPages[0]).split(/\r\n?|\n/u).length));
  return { text, fromHtml };
}

async function readApplicationsFile(path: string, { language }: PlanOptions, words: CliWords): Promise<readonly ReadApplication[]> {
  const read = readApplications(await readTextFile(path, words, words.emptyApplications));
  if (read.outcome === 'applicationsRead') return read.applications;
  const damage = sayDamage(read, language);
  throw new Refused(words.damaged(path, damage[0] ?? '', damage.length - 1));
}

function planned(pageText: string, applications: readonly ReadApplication[], options: PlanOptions, words: CliWords): ShowSheet {
  const { title, start, targetSeconds, seats, length, language } = options;
  const show = planShow({ pageText, applications, title, start, targetSeconds, seats, today: today(), draftedIn: language });
  switch (show.outcome) {
    case 'ShowPlanned': return show;
    case 'lengthTooLong': throw new Refused(words.tooLong(length, formatDuration(show.longestSeconds)));
    case 'lengthTooShort': {
      const said = words.tooShort(length, formatDuration(show.leastSeconds), formatDuration(show.shortBySeconds));
      throw new Refused(said + (isBareMinutes(length) ? words.bareNumber(length) : ''));
    }
  }
}

/** The day it is here, `YYYY-MM-DD`; words are old by it where no recording has a date. */
function today(): string {
  const now = new Date();
  return [String(now.getFullYear()), ...[now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))].join('-');
}

// « 52 » is 52 seconds but meant as minutes; « 0 » is nothing either way.
function isBareMinutes(length: string): boolean {
  return /^\d+$/.test(length) && Number(length) > 1;
}
