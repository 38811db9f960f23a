import type { Desk } from '../desk.js';
import type { ClaimId, MessageId } from '../ids.js';
import type { SettledMessage } from '../ports/message-store.js';
import { settleMessages } from './settle-messages.js';

/** How often it is tried to write down what letters do, and the pause before the second time, in milliseconds. */
const MOST_ATTEMPTS = 4;
const PAUSE_MS = 100;
/** How long letters are waited for that begin or end at about the same time, in milliseconds. */
const GATHER_MS = 4;

interface Waiting {
  readonly id: MessageId;
  readonly resolve: () => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Writes down what letters under way do: that a body begins, and what became of it. Letters that travel side by side are written
 * in one transaction: while one is being committed, the next gathers.
 */
export class LetterLedger {
  private beginning: Waiting[] = [];
  private ending: { readonly settled: SettledMessage; readonly waiting: Waiting }[] = [];
  private writing: Promise<void> | null = null;

  constructor(private readonly desk: Desk, private readonly claim: ClaimId) {}

  /** Resolves once it is committed that this body begins; rejects when the message is no longer ours to send. */
  begin(id: MessageId): Promise<void> {
    return new Promise((resolve, reject) => {
      this.beginning.push({ id, resolve, reject });
      this.write();
    });
  }

  /** Resolves once what became of it is committed. */
  settle(settled: SettledMessage): Promise<void> {
    return new Promise((resolve, reject) => {
      this.ending.push({ settled, waiting: { id: settled.id, resolve, reject } });
      this.write();
    });
  }

  private write(): void {
    // A moment later, so that what happens side by side is written together.
    this.writing ??= new Promise<void>((resolve) => void setTimeout(resolve, GATHER_MS)).then(() => this.commit()).finally(() => {
      this.writing = null;
      if (this.beginning.length + this.ending.length > 0) this.write();
    });
  }

  private async commit(): Promise<void> {
    const [beginning, ending] = [this.beginning.splice(0), this.ending.splice(0)];
    try {
      const begun = await this.writeDown(ending.map(({ settled }) => settled), beginning.map(({ id }) => id));
      for (const { id, resolve, reject } of beginning) {
        if (begun.includes(id)) resolve();
        else reject(new Error('The message is no longer this turn’s to send.'));
      }
      for (const { waiting } of ending) waiting.resolve();
    } catch (fault) {
      for (const { reject } of [...beginning, ...ending.map(({ waiting }) => waiting)]) reject(fault);
    }
  }

  /** Tried again when the database broke it off: only the claim's own messages are written, however often. */
  private async writeDown(settled: readonly SettledMessage[], beginning: readonly MessageId[], attempt = 1): Promise<readonly MessageId[]> {
    try {
      return await this.desk.work.run(async (work): Promise<readonly MessageId[]> => {
        await settleMessages(this.desk, work, this.claim, settled);
        return beginning.length === 0 ? [] : work.messages.begin(this.claim, beginning, this.desk.clock.now());
      });
    } catch (fault) {
      if (attempt >= MOST_ATTEMPTS) throw fault;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
      return this.writeDown(settled, beginning, attempt + 1);
    }
  }
}
