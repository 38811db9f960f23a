/** A linear program to be maximised; rows by `rowStarts` into `indices` and `values`. A column marked in `whole` takes whole numbers. */
export interface LinearProgram {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly whole: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly rowStarts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** What a solver found. `bound` is proven: no solution is worth more, whether or not the search came to its end; `outOfTime`: the clock ended it. */
export interface LinearAnswer {
  readonly status: 'optimal' | 'stopped' | 'outOfTime' | 'infeasible';
  /** Value of `columns`; −∞ without any. */
  readonly value: number;
  readonly bound: number;
  readonly columns: Float64Array;
}

/** What stops a solver before its end. Nodes give the same answer everywhere; the clock, in seconds, is a safety net. */
export interface LinearLimits {
  readonly nodes?: number;
  readonly seconds?: number;
  /** Stops once value and bound are this close, as a part of the value. */
  readonly gap?: number;
}

/** Solves linear programs; the answer depends on the program alone as long as the clock does not end it. */
export interface LinearSolver {
  solve(program: LinearProgram, limits?: LinearLimits): LinearAnswer;
}

/** Collects columns and rows; a coefficient list is column, factor, column, factor, … */
export class ProgramDraft {
  private readonly columns: { cost: number; lower: number; upper: number; whole: boolean }[] = [];
  private readonly rows: { lower: number; upper: number; terms: readonly number[] }[] = [];

  column(cost: number, lower: number, upper: number, whole = false): number {
    return this.columns.push({ cost, lower, upper, whole }) - 1;
  }

  row(lower: number, upper: number, terms: readonly number[]): void {
    this.rows.push({ lower, upper, terms });
  }

  get size(): { readonly columns: number; readonly rows: number } {
    return { columns: this.columns.length, rows: this.rows.length };
  }

  build(): LinearProgram {
    const { columns, rows } = this;
    const starts = new Int32Array(rows.length + 1);
    for (const [k, { terms }] of rows.entries()) starts[k + 1] = starts[k]! + terms.length / 2;
    const indices = new Int32Array(starts[rows.length]!);
    const values = new Float64Array(starts[rows.length]!);
    for (const [k, { terms }] of rows.entries()) {
      for (let term = 0; term < terms.length; term += 2) {
        indices[starts[k]! + term / 2] = terms[term]!;
        values[starts[k]! + term / 2] = terms[term + 1]!;
      }
    }
    return {
      cost: Float64Array.from(columns, ({ cost }) => cost), lower: Float64Array.from(columns, ({ lower }) => lower), upper: Float64Array.from(columns, ({ upper }) => upper),
      whole: Uint8Array.from(columns, ({ whole }) => Number(whole)),
      rowLower: Float64Array.from(rows, ({ lower }) => lower), rowUpper: Float64Array.from(rows, ({ upper }) => upper), rowStarts: starts, indices, values,
    };
  }
}
