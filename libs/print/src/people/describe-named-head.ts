import { describeHead } from '../describe-head.js';
import type { PaperHead } from '../paper-head.js';
import type { PrintedShow } from '../printed-show.js';

/** The head of a paper that is taken up from among others of its show: it says under the title which one it is. */
export function describeNamedHead(show: PrintedShow, paper: string, name: string): PaperHead {
  const head = describeHead(show, paper);
  return { ...head, subtitle: [name, head.subtitle].filter((text) => text !== '').join(' · ') };
}
