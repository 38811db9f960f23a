/** One thing that makes a stretch worth more or less on air; `code` is its reason. */
export interface QuoteFeature {
  readonly code: string;
  /** Score points; the sum over features ranks. Set by hand, judged by reading. */
  readonly weight: number;
  /** Evidence anywhere inside, matched sentence by sentence in folded text. */
  readonly inside?: RegExp;
  /** Evidence at an edge of the stretch itself, in folded text. */
  readonly edge?: RegExp;
}

/** A feature whose patterns are looked for anywhere inside a sentence. */
export function inside(code: string, weight: number, ...patterns: string[]): QuoteFeature {
  return { code, weight, inside: new RegExp(patterns.join('|'), 'g') };
}

/** A feature whose patterns are matched against the stretch as a whole. */
export function edge(code: string, weight: number, ...patterns: string[]): QuoteFeature {
  return { code, weight, edge: new RegExp(patterns.join('|')) };
}
