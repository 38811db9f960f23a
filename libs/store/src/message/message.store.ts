import type { Message, MessageId, MessageState, MessageStore } from '#desk';
import type { RundownId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { changedRows, insertUnlessTaken, runChange } from '../sql.js';
import { fromMessage, MessageRow, toMessage } from './message.row.js';

/** Mails on their way, inside one transaction. */
export class SqlMessageStore implements MessageStore {
  constructor(private readonly manager: EntityManager) {}

  add(message: Message, at: Date): Promise<boolean> {
    return insertUnlessTaken(this.manager, MessageRow, fromMessage(message, at), 'id');
  }

  async voidOlder(rundownId: RundownId, version: number, at: Date): Promise<void> {
    await this.manager.query(
      `update message set state = 'voided', touched_at = $3 where rundown_id = $1 and version < $2 and state in ('drafted', 'queued')`,
      [rundownId, version, at],
    );
  }

  async claim(id: MessageId, at: Date): Promise<Message | null> {
    const claimed = await runChange(
      this.manager,
      `update message set state = 'sending', attempts = attempts + 1, touched_at = $2 where id = $1 and state = 'queued'`,
      [id, at],
    );
    return claimed === 1 ? toMessage(await this.manager.findOneByOrFail(MessageRow, { id })) : null;
  }

  async settle(id: MessageId, state: MessageState, reason: string | null, at: Date): Promise<void> {
    // Only the claimer settles: a message that was given up as lost meanwhile stays unknown.
    await this.manager.update(MessageRow, { id, state: 'sending' }, { state, reason, touchedAt: at, sentAt: state === 'sent' ? at : null });
  }

  async takeSilent(since: Date, at: Date): Promise<MessageId[]> {
    const rows = await changedRows<{ id: MessageId }>(
      this.manager,
      `update message m set touched_at = $2 where m.state = 'queued' and m.touched_at < $1
       and not exists (select from outbox o where o.dispatched_at is null and o.name = 'message.send' and o.facts ->> 'messageId' = m.id::text)
       returning m.id`,
      [since, at],
    );
    return rows.map(({ id }) => id);
  }

  markLost(since: Date, at: Date): Promise<number> {
    return runChange(
      this.manager,
      `update message set state = 'unknown', reason = 'the sender stopped while sending', touched_at = $2 where state = 'sending' and touched_at < $1`,
      [since, at],
    );
  }
}
