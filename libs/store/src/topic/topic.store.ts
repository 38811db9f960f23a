import type { Application, ContentIds, ImportedApplication, NewTopic, Person, Topic, TopicStore } from '#desk';
import type { Matter, TopicPage } from '#editorial';
import type { TopicId } from '#rundown';
import type { EntityManager } from 'typeorm';
import { insertAll, insertUnlessTaken, readRows, upsertAll } from '../sql.js';
import { ApplicationRow, toApplication } from './application.row.js';
import { ContributionRow } from './contribution.row.js';
import { contributionRows, questionRows, quoteRows, themeRows, type Applicant, type RowIds } from './matter-rows.js';
import { PersonRow, toPerson } from './person.row.js';
import { QuestionRow } from './question.row.js';
import { QuoteRow } from './quote.row.js';
import { ThemeRow } from './theme.row.js';
import { fromTopic, TopicRow } from './topic.row.js';

const KEY = ['topic_id', 'content_key'] as const;

/** Topics and their matter, inside one transaction. */
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

  async pageOf(id: TopicId): Promise<string> {
    return (await this.manager.findOneOrFail(TopicRow, { select: { id: true, pageText: true }, where: { id } })).pageText;
  }

  async add(topic: NewTopic, matter: Matter, applications: readonly ImportedApplication[]): Promise<boolean> {
    if (!(await insertUnlessTaken(this.manager, TopicRow, fromTopic(topic), 'id'))) return false;
    const persons = applications.map(({ name, title, organisation }) => ({
      id: this.newId(), name, title, organisation, createdAt: topic.importedAt,
    }));
    await insertAll(this.manager, PersonRow, persons);
    await insertAll(this.manager, ApplicationRow, applications.map((application, position): ApplicationRow => ({
      id: this.newId(),
      topicId: topic.id,
      personId: persons[position]!.id,
      externalKey: application.id,
      position,
      role: application.role,
      motivation: application.motivation,
      availability: application.availability,
      status: 'applied',
    })));
    // The questions of the answers are not kept beside the application, so the file's own words name the applicant here.
    const rows = await this.manager.find(ApplicationRow, { where: { topicId: topic.id } });
    const applicants = rows.map(({ id, personId, position }): Applicant => ({ applicationId: id, personId, ...applications[position]! }));
    await this.writeMatter(topic.id, topic.page, matter, applicants);
    return true;
  }

  async saveMatter(id: TopicId, page: TopicPage, matter: Matter): Promise<ContentIds> {
    // What this reading no longer finds comes after what it finds.
    for (const table of ['theme', 'quote', 'question']) {
      await this.manager.query(`update ${table} set rank = rank + 1000000 where topic_id = $1 and rank < 1000000`, [id]);
    }
    const applicants = (await this.applicationsOf(id)).map(({ application, imported }): Applicant => ({
      applicationId: application.id, personId: application.person.id, ...imported,
    }));
    return this.writeMatter(id, page, matter, applicants);
  }

  async applicationsOf(id: TopicId): Promise<{ application: Application; imported: ImportedApplication }[]> {
    const rows = await readRows<ApplicationRow & { person: PersonRow; answers: { id: string; question: string; text: string }[] }>(
      this.manager,
      `select a.id, a.external_key as "externalKey", a.role, a.motivation, a.availability,
         json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'organisation', p.organisation) as person,
         coalesce((select json_agg(json_build_object('id', c.id, 'question', coalesce(c.question, ''), 'text', c.text) order by c.position)
           from contribution c where c.application_id = a.id and c.kind = 'answer'), '[]') as answers
       from application a join person p on p.id = a.person_id
       where a.topic_id = $1 and a.status <> 'withdrawn' order by a.position`,
      [id],
    );
    return rows.map((row) => {
      const person = toPerson(row.person);
      const application = toApplication(row, person, row.answers.map((answer) => answer.id));
      const answers = row.answers.map(({ question, text }) => ({ question, text }));
      const { name, title, organisation } = person;
      const { role, motivation, availability } = row;
      return { application, imported: { id: row.externalKey, name, title, organisation, role, motivation, answers, availability } };
    });
  }

  async personNamed(id: TopicId, name: string): Promise<Person | null> {
    const [row] = await readRows<PersonRow>(
      this.manager,
      `select p.id, p.name, p.title, p.organisation from person p
       where lower(p.name) = lower($2) and (
         exists (select from application a where a.person_id = p.id and a.topic_id = $1)
         or exists (select from participation n join episode e on e.id = n.episode_id where n.person_id = p.id and e.topic_id = $1))
       order by p.id limit 1`,
      [id, name],
    );
    return row ? toPerson(row) : null;
  }

  private async writeMatter(id: TopicId, page: TopicPage, matter: Matter, applicants: readonly Applicant[]): Promise<ContentIds> {
    const { manager, newId } = this;
    await upsertAll(manager, ContributionRow, contributionRows(id, page, matter.sources, applicants, newId), KEY, ['position']);
    const contributions = await this.idsIn('contribution', id);
    await upsertAll(manager, ThemeRow, themeRows(id, matter, newId), KEY, ['label', 'hook', 'weight', 'rank', 'people']);
    const themes = await this.idsIn('theme', id);
    await upsertAll(manager, QuoteRow, quoteRows(id, matter, contributions, themes, newId), KEY,
      ['range_start', 'range_end', 'author_name', 'text', 'score', 'reasons', 'spoken_seconds', 'theme_id', 'rank']);
    await upsertAll(manager, QuestionRow, questionRows(id, matter, contributions, themes, newId), KEY,
      ['range_start', 'range_end', 'author_name', 'text', 'score', 'theme_id', 'rank']);
    const [quotes, questions] = [await this.idsIn('quote', id), await this.idsIn('question', id)];
    return { contributions, themes, quotes, questions } as unknown as ContentIds;
  }

  private async idsIn(table: 'contribution' | 'theme' | 'quote' | 'question', topicId: TopicId): Promise<RowIds> {
    const rows = await readRows<{ id: string; key: string }>(this.manager, `select id, content_key as key from ${table} where topic_id = $1`, [topicId]);
    return new Map(rows.map(({ id, key }) => [key, id]));
  }
}
