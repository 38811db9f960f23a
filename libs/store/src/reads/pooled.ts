import type pg from 'pg';

/** Runs named statements on the pool: PostgreSQL plans each of them once for a connection. */
export class Pooled {
  constructor(private readonly pool: pg.Pool) {}

  async rows<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query({ name, text, values: [...values] })).rows as Row[];
  }

  async first<Row>(name: string, text: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(name, text, values))[0] ?? null;
  }
}
