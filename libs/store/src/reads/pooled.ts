import type pg from 'pg';

/** Runs named statements on the pool: PostgreSQL plans each of them once for a connection. */
export class Pooled {
  constructor(private readonly pool: pg.Pool) {}

  async rows<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query({ name, text, values: [...values] })).rows as Row[];
  }

  /** The same planned anew for each question: where what is asked decides what is cheap (words to search, filters left out), a plan for all is good for none. */
  async planned<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.pool.query(text, [...values])).rows as Row[];
  }

  async first<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(name, text, values))[0] ?? null;
  }
}
