import type { TestApi } from './open-test-api.js';

/** Statements that went through the pool while `work` ran: the least of three runs, since the house asks now and then for itself. */
export async function countStatementsOf(of: TestApi, work: () => Promise<unknown>): Promise<number> {
  const pool = (of.house.store.source.driver as unknown as { master: { query: (...args: unknown[]) => unknown } }).master;
  const { query } = pool;
  const counts: number[] = [];
  for (let time = 0; time < 3; time++) {
    let count = 0;
    pool.query = function counting(this: unknown, ...args: unknown[]) {
      count += 1;
      return query.apply(this, args);
    };
    try {
      await work();
    } finally {
      pool.query = query;
    }
    counts.push(count);
  }
  return Math.min(...counts);
}
