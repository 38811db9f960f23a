import type { PrintListRefused } from '../outcomes.js';
import { PAPER_CHOICES, PAPER_WISHES } from '../paper/paper-choices.js';
import { isShowFormat, SHOW_FORMATS } from '../paper/show-formats.js';
import { MOST_COPIES, RECIPIENTS, type ListedPaper, type PrintListEntry } from './print-list.js';

/** Why a list cannot be kept, or null. */
export function checkPrintList(entries: readonly PrintListEntry[]): PrintListRefused['code'] | null {
  if (!entries.every(({ recipient }) => RECIPIENTS.includes(recipient))) return 'recipientUnknown';
  if (new Set(entries.map(({ recipient }) => recipient)).size < entries.length) return 'recipientTwice';
  const papers = entries.flatMap((entry) => entry.papers);
  if (!papers.every(({ format }) => isPaper(format))) return 'paperUnknown';
  if (entries.some(({ papers: own }) => new Set(own.map(wishedOf)).size < own.length)) return 'paperTwice';
  if (!papers.every(({ copies }) => Number.isInteger(copies) && copies >= 1 && copies <= MOST_COPIES)) return 'copiesOutOfRange';
  return papers.every(isWished) ? null : 'wishUnknown';
}

/** Whether the house makes a paper of that name. */
export const isPaper = (format: string): boolean => isShowFormat(format) && SHOW_FORMATS[format].kind === 'paper';

const isWished = ({ format, wishes }: ListedPaper): boolean =>
  PAPER_WISHES.every((wish) => wishes[wish] === undefined || PAPER_CHOICES[format]?.[wish]?.includes(wishes[wish]) === true);

const wishedOf = ({ format, wishes }: ListedPaper): string => [format, ...PAPER_WISHES.map((wish) => wishes[wish] ?? '')].join(' ');
