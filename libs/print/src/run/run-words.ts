import type { PrintLocale } from '../print-locale.js';
import { WORDS } from '../words.js';
import type { RunWords } from './run-document.js';

/** What a print run says around its papers. */
interface RunSentences {
  readonly title: string;
  readonly version: (number: number) => string;
  readonly draft: string;
  readonly times: (count: number) => string;
  readonly page: Omit<RunWords, 'page' | 'footer' | 'missingCharacters' | 'droppedEmoji'>;
}

const SENTENCES: Readonly<Record<PrintLocale, RunSentences>> = {
  fr: {
    title: 'Tirage du jour',
    version: (number) => `version ${number}`,
    draft: 'brouillon, pas encore distribué',
    times: (count) => `${count} ×`,
    page: { shows: 'Émissions', recipients: 'Qui reçoit quoi', showColumn: 'Émission', paperColumn: 'Papier', stateColumn: 'État', recipientColumn: 'Exemplaire', papersColumn: 'Papiers' },
  },
  en: {
    title: 'Print run of the day',
    version: (number) => `version ${number}`,
    draft: 'draft, not released yet',
    times: (count) => `${count} ×`,
    page: { shows: 'Shows', recipients: 'Who gets what', showColumn: 'Show', paperColumn: 'Paper', stateColumn: 'State', recipientColumn: 'Copy', papersColumn: 'Papers' },
  },
};

export const runSentences = (locale: PrintLocale): RunSentences => SENTENCES[locale];

/** With the words that every page has. */
export const runWords = (locale: PrintLocale): RunWords => {
  const { page, footer, missingCharacters, droppedEmoji } = WORDS[locale].page;
  return { page, footer, missingCharacters, droppedEmoji, ...SENTENCES[locale].page };
};
