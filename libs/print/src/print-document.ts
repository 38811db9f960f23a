import type { PaperDocument } from './papers.js';
import type { RunDocument } from './run/run-document.js';

/** Any description that the press has a template for; `form` names it. */
export type PrintDocument = PaperDocument | RunDocument;
