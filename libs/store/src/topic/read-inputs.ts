import type { FacetEdit, RowKeys, TopicInputs } from '#desk';
import type { ContributionText, Language, PieceId } from '#editorial';
import type { ThemeId, TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { readWritten } from '../audience/written.store.js';
import { readRows } from '../sql.js';
import { ACT_COLUMNS, toDoneAct, type ProducerActRow } from './producer-act.row.js';
import { readApplications } from './save-applications.js';
import type { BankEdit } from './topic.row.js';

interface InputsRow {
  readonly revision: number;
  readonly givenTitle: string | null;
  readonly pageText: string;
  readonly pageHash: string;
  readonly language: Language | null;
  readonly bankEdits: readonly BankEdit[];
}

/** Everything a topic's matter follows from; null when there is no such topic. */
export async function readInputs(manager: EntityManager, id: TopicId): Promise<TopicInputs | null> {
  // The revision comes first: whatever changes while the rest is read makes it an old one, and nothing is saved from it.
  const [topic] = await readRows<InputsRow>(
    manager,
    `select revision, given_title as "givenTitle", page_text as "pageText", page_hash as "pageHash", language, bank_edits as "bankEdits" from topic where id = $1`,
    [id],
  );
  if (!topic) return null;
  const added = await readRows<ContributionText>(
    manager, 'select kind, author_name as author, text, question, written_on::text as date from added_contribution where topic_id = $1 order by number', [id]);
  const acts = await readRows<ProducerActRow>(manager, `select ${ACT_COLUMNS} from producer_act where topic_id = $1 and undone_at is null order by number`, [id]);
  // Revisions before words: an application saved in between is read again.
  const written = await readWritten(manager, id);
  const applications = await readApplications(manager, id);
  return {
    ...topic,
    id,
    bankEdits: topic.bankEdits.map((edit): FacetEdit => ({ ...edit, name: null })),
    added,
    written,
    applications: applications.map(({ imported }) => imported),
    acts: acts.map(toDoneAct),
  };
}

/** Content keys of the rows named, as far as they are this topic's. */
export async function readKeys(manager: EntityManager, id: TopicId, rows: readonly string[]): Promise<RowKeys> {
  const found = await readRows<{ id: string; key: string; theme: boolean }>(
    manager,
    `select id, content_key as key, false as theme from quote where topic_id = $1 and id = any($2::uuid[])
     union all select id, content_key, false from question where topic_id = $1 and id = any($2::uuid[])
     union all select id, content_key, true from theme where topic_id = $1 and id = any($2::uuid[])`,
    [id, rows],
  );
  return {
    pieces: new Map(found.filter(({ theme }) => !theme).map((row) => [row.id, row.key as PieceId])),
    themes: new Map(found.filter(({ theme }) => theme).map((row) => [row.id, row.key as ThemeId])),
  };
}
