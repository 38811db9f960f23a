import type { PrintDocument } from '#print';
import { fitDocument } from './fit-document.js';
import { pressRun } from './press-run.js';
import { typesetPages } from './typeset-pages.js';

/**
 * Any description as a PDF, by the form it names, made on the caller's thread: for a process that prints once, and for the
 * press's own thread. The same document gives the same bytes; rejects with `PressFailed`. Of a print run `told` hears how
 * many papers are typeset.
 */
export async function pressDocument(document: PrintDocument, told?: (done: number) => void): Promise<Uint8Array> {
  if (document.form === 'run') return pressRun(document, told);
  const { template, document: fitted } = fitDocument(document);
  return typesetPages(template, fitted);
}
