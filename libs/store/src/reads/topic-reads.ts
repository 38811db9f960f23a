import type { Application, Contribution, ContributionId, Question, Quote, Reads, Theme, Topic, TopicMatter } from '#desk';
import type { QuestionId, QuoteId, ThemeId, TopicId } from '#rundown';
import { toApplication, type ApplicationRow } from '../topic/application.row.js';
import { toContribution, type ContributionRow } from '../topic/contribution.row.js';
import { toPerson, type PersonRow } from '../topic/person.row.js';
import { toQuestion, type QuestionRow } from '../topic/question.row.js';
import { toQuote, type QuoteRow } from '../topic/quote.row.js';
import { toTheme, type ThemeRow } from '../topic/theme.row.js';
import { toTopic, type CountedTopicRow } from '../topic/topic.row.js';
import type { Pooled } from './pooled.js';
import { groupedInOrder, inOrder } from './rows-in-order.js';

const TOPIC = `select t.id, t.title, t.pitch, t.article, t.article_author as "articleAuthor", t.venue, t.format, t.treatment, t.sector, t.remarks,
  t.imported_at as "importedAt",
  (select count(*)::integer from contribution c where c.topic_id = t.id and c.kind = 'comment') as "commentCount",
  (select count(*)::integer from quote q where q.topic_id = t.id) as "quoteCount",
  (select count(*)::integer from question q where q.topic_id = t.id) as "questionCount",
  (select count(*)::integer from application a where a.topic_id = t.id) as "applicationCount"
  from topic t`;
const CONTRIBUTION = `select id, topic_id as "topicId", kind, author_name as "authorName", application_id as "applicationId", comment_index as "commentIndex",
  text, question, written_on::text as "writtenOn" from contribution`;
const QUOTE = `select id, contribution_id as "contributionId", author_name as "authorName", text, range_start as "rangeStart", range_end as "rangeEnd", score,
  reasons, spoken_seconds as "spokenSeconds", theme_id as "themeId" from quote`;
const QUESTION = `select id, contribution_id as "contributionId", author_name as "authorName", text, range_start as "rangeStart", range_end as "rangeEnd", score,
  theme_id as "themeId" from question`;
const THEME = 'select id, label, hook, weight, people from theme';

type TopicReads = Pick<Reads, 'topics' | 'topicsById' | 'topicMatter' | 'contributionsById' | 'themesById' | 'quotesById' | 'questionsById' | 'quotesOfThemes' | 'questionsOfThemes'>;

/** Topics and what they offer. */
export class SqlTopicReads implements TopicReads {
  constructor(private readonly pooled: Pooled) {}

  async topics(): Promise<Topic[]> {
    return (await this.pooled.rows<CountedTopicRow>('topics', `${TOPIC} order by t.imported_at desc, t.id`)).map(toTopic);
  }

  async topicsById(ids: readonly TopicId[]): Promise<(Topic | null)[]> {
    const rows = await this.pooled.rows<CountedTopicRow>('topics-by-id', `${TOPIC} where t.id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toTopic);
  }

  async topicMatter(id: TopicId): Promise<TopicMatter> {
    const of = <Row>(name: string, text: string, order: string) => this.pooled.rows<Row>(`matter-${name}`, `${text} where topic_id = $1 order by ${order}, id`, [id]);
    const [contributions, quotes, questions, themes, applications] = await Promise.all([
      of<ContributionRow>('contributions', CONTRIBUTION, 'position'),
      of<QuoteRow>('quotes', QUOTE, 'rank'),
      of<QuestionRow>('questions', QUESTION, 'rank'),
      of<ThemeRow>('themes', THEME, 'rank'),
      this.applications(id),
    ]);
    return {
      contributions: contributions.map(toContribution),
      quotes: quotes.map(toQuote),
      questions: questions.map(toQuestion),
      themes: themes.map(toTheme),
      applications,
    };
  }

  async contributionsById(ids: readonly ContributionId[]): Promise<(Contribution | null)[]> {
    const rows = await this.pooled.rows<ContributionRow>('contributions-by-id', `${CONTRIBUTION} where id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toContribution);
  }

  async themesById(ids: readonly ThemeId[]): Promise<(Theme | null)[]> {
    const rows = await this.pooled.rows<ThemeRow>('themes-by-id', `${THEME} where id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toTheme);
  }

  async quotesById(ids: readonly QuoteId[]): Promise<(Quote | null)[]> {
    const rows = await this.pooled.rows<QuoteRow>('quotes-by-id', `${QUOTE} where id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toQuote);
  }

  async questionsById(ids: readonly QuestionId[]): Promise<(Question | null)[]> {
    const rows = await this.pooled.rows<QuestionRow>('questions-by-id', `${QUESTION} where id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toQuestion);
  }

  async quotesOfThemes(ids: readonly ThemeId[]): Promise<Quote[][]> {
    const rows = await this.pooled.rows<QuoteRow>('quotes-of-themes', `${QUOTE} where theme_id = any($1::uuid[]) order by rank, id`, [ids]);
    return groupedInOrder(ids, rows, ({ themeId }) => themeId!, toQuote);
  }

  async questionsOfThemes(ids: readonly ThemeId[]): Promise<Question[][]> {
    const rows = await this.pooled.rows<QuestionRow>('questions-of-themes', `${QUESTION} where theme_id = any($1::uuid[]) order by rank, id`, [ids]);
    return groupedInOrder(ids, rows, ({ themeId }) => themeId!, toQuestion);
  }

  private async applications(id: TopicId): Promise<Application[]> {
    const rows = await this.pooled.rows<ApplicationRow & { person: PersonRow; answers: string[] }>(
      'matter-applications',
      `select a.id, a.role, a.motivation, a.availability,
         json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'organisation', p.organisation) as person,
         coalesce((select json_agg(c.id order by c.position) from contribution c where c.application_id = a.id and c.kind = 'answer'), '[]') as answers
       from application a join person p on p.id = a.person_id where a.topic_id = $1 order by a.position`,
      [id],
    );
    return rows.map((row) => toApplication(row, toPerson(row.person), row.answers));
  }
}
