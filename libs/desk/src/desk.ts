import type { AudienceReads } from './ports/audience-reads.js';
import type { EditorReads } from './ports/editor-reads.js';
import type { Reads } from './ports/reads.js';
import type { FileReader } from './ports/file-reader.js';
import type { Planner } from './ports/planner.js';
import type { Outbox, UnitOfWork } from './ports/unit-of-work.js';
import type { Clock, PaperPress, PostOffice, Secrets } from './ports/neighbours.js';

/** Everything a verb may touch. `#store` gives `work` and `reads`, `#platform` clock and ids, `#post` the post office. */
export interface Desk {
  readonly clock: Clock;
  /** A new id (UUIDv7). */
  readonly newId: () => string;
  readonly secrets: Secrets;
  /** One transaction for each verb. */
  readonly work: UnitOfWork;
  /** Reading without a transaction. */
  readonly reads: Reads;
  /** What the audience sees and leaves; apart from `reads`, since whoever reads the desk does not read this. */
  readonly audience: AudienceReads;
  /** The public's side as its producers look after it. */
  readonly editor: EditorReads;
  readonly outbox: Outbox;
  readonly planner: Planner;
  /** Files that people bring. */
  readonly files: FileReader;
  readonly post: PostOffice;
  /** Papers that go with mails. */
  readonly press: PaperPress;
  /** Where people reach the house, without a final slash: `http://localhost:3000`. Links in mails start with it. */
  readonly address: string;
  /** Address that mails come from, without a name: organizer of calendar entries. */
  readonly sender: string;
}
