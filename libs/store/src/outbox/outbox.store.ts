import type { Outbox, OutboxRow as WaitingJob } from '#desk';
import type { DataSource } from 'typeorm';
import { readRows } from '../sql.js';
import { toWaitingJob, type OutboxRow } from './outbox.row.js';

/** Hands waiting jobs over, oldest first. */
export class SqlOutbox implements Outbox {
  constructor(private readonly source: DataSource, private readonly now: () => Date) {}

  async dispatch(send: (rows: readonly WaitingJob[]) => Promise<void>, limit = 100): Promise<number> {
    const { sent, fault } = await this.source.transaction(async (manager) => {
      const rows = await readRows<OutboxRow>(
        manager,
        `select id, name, facts, created_at as "createdAt", dispatched_at as "dispatchedAt", attempts from outbox
         where dispatched_at is null order by created_at, id limit $1 for update skip locked`,
        [limit],
      );
      if (rows.length === 0) return { sent: 0 };
      const failed = await send(rows.map(toWaitingJob)).then(() => null, (error: unknown) => ({ error }));
      // A failure is counted and committed too; the rows wait for the next sweep.
      await manager.query('update outbox set attempts = attempts + 1, dispatched_at = $2 where id = any($1::uuid[])', [
        rows.map(({ id }) => id),
        failed ? null : this.now(),
      ]);
      return failed ? { sent: 0, fault: failed } : { sent: rows.length };
    });
    if (fault) throw fault.error;
    return sent;
  }

  async forgetDispatched(before: Date): Promise<void> {
    await this.source.query('delete from outbox where dispatched_at < $1', [before]);
  }
}
