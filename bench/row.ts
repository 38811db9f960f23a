/** One line of the table: what is measured, and what came out. */
export interface Row {
  /** What is measured, in a few words. */
  readonly name: string;
  /** What it must reach, as written in the plan: `≥ 0.35 ×`. */
  readonly reach: string;
  /** Measures once; rejects with one sentence when it cannot. Rows run one after the other. */
  measure(): Promise<Figure>;
}

/** What a measurement found. */
export interface Figure {
  /** The figure itself with its unit. */
  readonly figure: string;
  /** What it stands against, measured in the same run. */
  readonly comparedTo: string;
  readonly reached: boolean;
}

/** What a row needs and does not find; the message says what to do. */
export class CannotMeasure extends Error {
  override readonly name = 'CannotMeasure';
}
