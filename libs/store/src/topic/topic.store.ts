import type {
  ActId, Application, ContributionId, Doer, FacetEdit, ImportedApplication, MatterToSave, NewTopic, Person, Reading, RowKeys, SavedMatter, Topic, TopicInputs, TopicStore, UserId,
} from '#desk';
import type { ContributionText, Language, RememberedAct } from '#editorial';
import type { TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertUnlessTaken, readRows, runChange } from '../sql.js';
import { readKeys, readInputs } from './read-inputs.js';
import { takeSlug } from '../audience/take-slug.js';
import { readApplications, saveApplications } from './save-applications.js';
import type { Applicant } from './matter-rows.js';
import { ProducerActRow } from './producer-act.row.js';
import { AddedContributionRow } from './added-contribution.row.js';
import { ContributionRow } from './contribution.row.js';
import { PersonRow, toPerson } from './person.row.js';
import { ReadingRow } from './reading.row.js';
import { saveMatterRows } from './save-matter.js';
import { fromTopic, toBankEdits, TopicRow } from './topic.row.js';

/** Topics, what they are read from and their matter, inside one transaction. */
export class SqlTopicStore implements TopicStore {
  constructor(private readonly manager: EntityManager, private readonly newId: () => string) {}

  async byPageHash(pageHash: string): Promise<TopicId | null> {
    const row = await this.manager.findOne(TopicRow, { select: { id: true }, where: { pageHash } });
    return (row?.id ?? null) as TopicId | null;
  }

  async byId(id: TopicId): Promise<Pick<Topic, 'id' | 'title' | 'venue' | 'articleAuthor'> | null> {
    const row = await this.manager.findOne(TopicRow, { select: { id: true, title: true, venue: true, articleAuthor: true }, where: { id } });
    return row && { id, title: row.title, venue: row.venue, articleAuthor: row.articleAuthor };
  }

  async add(topic: NewTopic): Promise<boolean> {
    const slug = await takeSlug(this.manager, topic.head.title);
    if (!(await insertUnlessTaken(this.manager, TopicRow, fromTopic(topic, slug), 'id'))) return false;
    await this.saveApplications(topic.id, topic.applications, topic.importedAt);
    return true;
  }

  inputsOf(id: TopicId): Promise<TopicInputs | null> {
    return readInputs(this.manager, id);
  }

  async lock(id: TopicId): Promise<number | null> {
    const [row] = await readRows<{ revision: number }>(this.manager, 'select revision from topic where id = $1 for update', [id]);
    return row?.revision ?? null;
  }

  keysOf(id: TopicId, rows: readonly string[]): Promise<RowKeys> {
    return readKeys(this.manager, id, rows);
  }

  async keysOnPage(id: TopicId): Promise<string[]> {
    const rows = await readRows<{ key: string }>(this.manager, 'select content_key as key from contribution where topic_id = $1 and page_start is not null', [id]);
    return rows.map(({ key }) => key);
  }

  async holds(id: TopicId, contributionKey: string): Promise<boolean> {
    const rows = await readRows(this.manager, 'select 1 from contribution where topic_id = $1 and content_key = $2 and listed', [id, contributionKey]);
    return rows.length > 0;
  }

  async saveMatter(id: TopicId, toSave: MatterToSave): Promise<SavedMatter> {
    const { head, reading, acts } = toSave;
    const applicants = (await this.applicationsOf(id)).map(({ application, imported }): Applicant => ({ applicationId: application.id, personId: application.person.id, ...imported }));
    await this.manager.update(TopicRow, { id }, { ...head, remarks: [...head.remarks] });
    const lost = new Map(reading.lost.map(({ act, why }) => [acts[act], why]));
    await runChange(
      this.manager,
      `update producer_act p set lost = n.lost from jsonb_to_recordset($1::jsonb) as n (id uuid, lost jsonb)
       where p.id = n.id and p.lost is distinct from nullif(n.lost, 'null')`,
      [JSON.stringify(acts.map((act) => ({ id: act, lost: lost.get(act) ?? null })))],
    );
    return saveMatterRows(this.manager, this.newId, id, toSave, applicants);
  }

  async reachRevision(id: TopicId, revision: number): Promise<void> {
    await this.manager.update(TopicRow, { id }, { revision });
  }

  async setPage(id: TopicId, pageText: string, pageHash: string): Promise<boolean> {
    await this.manager.query('savepoint page');
    try {
      await this.manager.update(TopicRow, { id }, { pageText, pageHash });
      await this.manager.query('release savepoint page');
      return true;
    } catch (error) {
      if ((error as { driverError?: { constraint?: string } }).driverError?.constraint !== 'topic_page_once') throw error;
      await this.manager.query('rollback to savepoint page');
      return false;
    }
  }

  async setLanguage(id: TopicId, language: Language | null): Promise<void> {
    await this.manager.update(TopicRow, { id }, { language });
  }

  async setBank(id: TopicId, edits: readonly FacetEdit[]): Promise<void> {
    await this.manager.update(TopicRow, { id }, { bankEdits: toBankEdits(edits) });
  }

  saveApplications(id: TopicId, applications: readonly ImportedApplication[], at: Date): Promise<void> {
    return saveApplications(this.manager, this.newId, id, applications, at);
  }

  async addContribution(id: TopicId, { kind, author, text, question, date }: ContributionText, by: Doer, at: Date): Promise<void> {
    const number = await this.nextNumber('added_contribution', id);
    const row: AddedContributionRow = {
      id: this.newId(), topicId: id, number, kind, authorName: author, text, question, writtenOn: date, addedBy: by.id, addedByName: by.name, addedAt: at,
    };
    await this.manager.insert(AddedContributionRow, row);
  }

  async contributionKeyOf(id: TopicId, contribution: ContributionId): Promise<string | null> {
    return (await this.manager.findOne(ContributionRow, { select: { contentKey: true }, where: { id: contribution, topicId: id } }))?.contentKey ?? null;
  }

  async removeAdded(id: TopicId, place: number): Promise<void> {
    await this.manager.query(
      'delete from added_contribution where id = (select id from added_contribution where topic_id = $1 order by number offset $2 limit 1)', [id, place]);
  }

  async addAct(id: ActId, topicId: TopicId, act: RememberedAct, by: Doer, at: Date): Promise<void> {
    const number = await this.nextNumber('producer_act', topicId);
    await this.manager.insert(ProducerActRow, {
      // The mapper's partial type cannot follow a type this deep.
      id, topicId, number, act: act as object, doneBy: by.id, doneByName: by.name, doneAt: at, undoneBy: null, undoneByName: null, undoneAt: null, lost: null,
    });
  }

  async actById(id: ActId): Promise<{ topicId: TopicId; inForce: boolean } | null> {
    const row = await this.manager.findOne(ProducerActRow, { select: { topicId: true, undoneAt: true }, where: { id } });
    return row && { topicId: row.topicId as TopicId, inForce: row.undoneAt === null };
  }

  async undoAct(id: ActId, by: Doer, at: Date): Promise<void> {
    await this.manager.update(ProducerActRow, { id }, { undoneBy: by.id, undoneByName: by.name, undoneAt: at });
  }

  async addReading(id: string, topicId: TopicId, { cause, changes, by, at }: Reading, readBy: UserId | null): Promise<void> {
    await this.manager.insert(ReadingRow, { id, topicId, cause, changes: changes as object, readBy, readByName: by, readAt: at });
  }

  applicationsOf(id: TopicId): Promise<{ application: Pick<Application, 'id' | 'person'>; imported: ImportedApplication }[]> {
    return readApplications(this.manager, id);
  }

  /** The topic is locked, so that nobody takes the same. */
  private async nextNumber(table: 'added_contribution' | 'producer_act', id: TopicId): Promise<number> {
    const [row] = await readRows<{ next: number }>(this.manager, `select coalesce(max(number), 0) + 1 as next from ${table} where topic_id = $1`, [id]);
    return row!.next;
  }

  async preparationQuestions(id: TopicId): Promise<string[]> {
    const rows = await readRows<{ question: string }>(
      this.manager, `select question from contribution where topic_id = $1 and listed and question is not null group by question order by min(position)`, [id]);
    return rows.map(({ question }) => question);
  }

  async personNamed(id: TopicId, name: string): Promise<Person | null> {
    const [row] = await readRows<PersonRow>(
      this.manager,
      `select p.id, p.name, p.title, p.organisation from person p
       where exists (select from application a where a.person_id = p.id and a.topic_id = $1 and lower($2) in (lower(a.name), lower(p.name)))
         or lower(p.name) = lower($2) and exists (select from participation n join episode e on e.id = n.episode_id where n.person_id = p.id and e.topic_id = $1)
       order by p.id limit 1`,
      [id, name],
    );
    return row ? toPerson(row) : null;
  }
}
