import { isSavedHtml, readSavedPage } from './read-saved-page.js';

/** The text that a topic page is read from, and in which offsets count: what was pasted as it is, of a saved page what its reader saw. */
export async function readPageText(given: string): Promise<{ readonly text: string; readonly fromHtml: boolean }> {
  return isSavedHtml(given) ? { text: await readSavedPage(given), fromHtml: true } : { text: given, fromHtml: false };
}
