import { readPageText } from '#editorial';
import type { PageRefused } from '../outcomes.js';
import { toStorableText } from '../storable-text.js';
import { checkPage } from './check-page.js';

/** The text of a page as it is kept, hashed and read; of a saved page its readers' text, in which offsets count from then on. */
export async function takePage(given: string): Promise<{ readonly outcome: 'PageTaken'; readonly text: string } | PageRefused> {
  const refused = checkPage(given);
  if (refused) return refused;
  const { text, fromHtml } = await readPageText(given);
  if (fromHtml && text === '') return { outcome: 'PageRefused', code: 'htmlWithoutText', detail: null };
  // One spelling for every copy: line ends and accents that look the same are the same.
  return { outcome: 'PageTaken', text: toStorableText(text).replace(/\r\n?/gu, '\n').normalize('NFC') };
}
