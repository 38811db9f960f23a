import type { RunDocument } from '#print';
import { withDrawnChecks } from './draw-check.js';
import { fitDocument, type FittedPaper } from './fit-document.js';
import { fitLetter } from './print-remark.js';
import { typesetInSteps } from './typeset-pages.js';
import { readFonts } from './fonts.js';

/** Steps in which a run is typeset at most: each sets what came before again out of memory, which is not free. */
const MOST_STEPS = 40;

/**
 * A day's print run as one PDF. It is typeset in steps, each with some papers more, so that `told` hears how many are done;
 * what one step has set the next takes from memory.
 */
export async function pressRun(document: RunDocument, told: (done: number) => void = () => undefined): Promise<Uint8Array> {
  // Its papers are fitted each for itself: what is missing is told on the paper that lacks it.
  const run = fitLetter({ ...document, copies: document.copies.map((copy) => ({ ...copy, documents: [] })) }, readFonts().covers);
  const copies = document.copies.map((copy, at) => ({ ...run.copies[at], documents: numbered(copy.documents.map((paper) => fitDocument(paper)), at, copy.cover) }));
  const count = copies.reduce((sum, { documents }) => sum + documents.length, 0);
  const step = Math.max(1, Math.ceil(count / MOST_STEPS));
  const steps = Array.from({ length: Math.ceil(count / step) }, (_, at) => Math.min(count, (at + 1) * step));
  return typesetInSteps('run.typ', document, steps.map((done) => ({ run: { ...run, copies: firstOf(copies, done) }, done: () => told(done) })));
}

/** Each paper named apart, so that what one asks of its own lines is not answered by another's; a single one is headed by its recipient. */
const numbered = (papers: readonly FittedPaper[], copy: number, cover: boolean) =>
  papers.map(({ document }, at) => ({ ...drawn(document), id: `${copy}-${at}-`, heads: !cover && at === 0 }));

/** Each check code is drawn once, not at each step. */
const drawn = (document: object): object => JSON.parse(withDrawnChecks(document)) as object;

/** The first so many papers, whosever they are. */
function firstOf<Copy extends { readonly documents: readonly unknown[] }>(copies: readonly Copy[], count: number): readonly Copy[] {
  let left = count;
  return copies.flatMap((copy) => {
    const documents = copy.documents.slice(0, left);
    left -= documents.length;
    return documents.length > 0 ? [{ ...copy, documents }] : [];
  });
}
