import { splitSentences, type Span } from '#editorial';
import type { Sample } from './gold.js';

interface Gold {
  readonly comments: readonly { readonly id: number; readonly required: readonly number[]; readonly optional: readonly number[] }[];
}

/** F1 of the inner sentence boundaries in the labelled comments; optional ones count neither way. Three ways to split. */
export function scoreBoundaries({ page, read }: Sample): { readonly ours: number; readonly segmenter: number; readonly stops: number } {
  const gold = read('gold-sentence-boundaries.json') as Gold;
  const ids = (read('gold-comments.json') as { readonly comments: readonly { readonly id: number }[] }).comments.map((comment) => comment.id);
  const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
  const f1 = (split: (text: string) => readonly Span[]): number => {
    const tally = { hit: 0, found: 0, wanted: 0 };
    for (const { id, required, optional } of gold.comments) {
      const comment = page.comments[ids.indexOf(id)];
      if (comment === undefined) continue;
      const text = page.text.slice(comment.start, comment.end);
      const total = inked(text);
      const cuts = new Set(split(text).map((span) => inked(text.slice(0, span.end))).filter((cut) => cut > 0 && cut < total && !optional.includes(cut)));
      tally.wanted += required.length;
      tally.found += cuts.size;
      tally.hit += required.filter((cut) => cuts.has(cut)).length;
    }
    return (2 * tally.hit) / Math.max(1, tally.found + tally.wanted);
  };
  return {
    ours: f1((text) => splitSentences(text, { start: 0, end: text.length })),
    segmenter: f1((text) => [...segmenter.segment(text)].map((part) => ({ start: part.index, end: part.index + part.segment.length }))),
    stops: f1((text) => [...text.matchAll(/[.!?]+\s+|$/gu)].map((match) => ({ start: 0, end: match.index + match[0].length }))),
  };
}

/** Units that are not white space. */
function inked(text: string): number {
  return text.replace(/\s/gu, '').length;
}
