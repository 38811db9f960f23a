import type {
  Application, Contribution, ContributionId, FacetEdit, ListedAct, Reading, Reads, Topic, TopicMatter, TopicQuestion, TopicQuote, TopicTheme,
} from '#desk';
import type { QuestionId, QuoteId, ThemeId, TopicId } from '#rundown';
import { COMMENT_COUNT } from '../audience/comment.sql.js';
import { SHOULD_BE_READ } from '../audience/public-contribution.row.js';
import { APPLICATION_TO_READ, ARTICLE_UNREAD } from '../audience/written.store.js';
import { FACET_COLUMNS, toFacetEdit, type DebateFacetRow } from '../facets/debate-facet.row.js';
import { toApplication, type ApplicationRow } from '../topic/application.row.js';
import { toContribution, type ContributionRow } from '../topic/contribution.row.js';
import { toPerson, type PersonRow } from '../topic/person.row.js';
import { LISTED_ACT_COLUMNS, toListedAct, type ListedActRow } from '../topic/producer-act.row.js';
import { toQuestion, type DatedQuestionRow } from '../topic/question.row.js';
import { toQuote, type DatedQuoteRow } from '../topic/quote.row.js';
import { toReading, type ReadingRow } from '../topic/reading.row.js';
import { toTheme, type ThemeRow } from '../topic/theme.row.js';
import { toTopic, type CountedTopicRow } from '../topic/topic.row.js';
import type { Pooled } from './pooled.js';
import { groupedInOrder, inOrder } from './rows-in-order.js';

const TOPIC = `select t.id, t.title, t.pitch, t.article, t.article_author as "articleAuthor", t.venue, t.format, t.treatment, t.sector, t.remarks,
  t.imported_at as "importedAt", t.language, t.detected_language as "detectedLanguage", t.revision, t.slug, t.state,
  t.bank_edits <> (select coalesce(jsonb_agg(jsonb_build_object('key', f.key, 'wordsFr', f.words_fr, 'wordsEn', f.words_en, 'inUse', f.in_use)
    order by f.key collate "C"), '[]') from debate_facet f) as "bankChanged",
  ${COMMENT_COUNT('t.id')} as "commentCount",
  (select count(*)::integer from quote q where q.topic_id = t.id and q.listed) as "quoteCount",
  (select count(*)::integer from question q where q.topic_id = t.id and q.listed) as "questionCount",
  (select count(*)::integer from application a where a.topic_id = t.id and a.state = 'submitted') as "applicationCount",
  (select count(*)::integer from public_contribution p where p.topic_id = t.id and (${SHOULD_BE_READ}) is distinct from p.read_as)
    + (select count(*)::integer from application a where a.topic_id = t.id and a.begun_at is not null and (${APPLICATION_TO_READ}) is distinct from a.read_revision)
    + (${ARTICLE_UNREAD})::integer as "unreadCount"
  from topic t`;
const CONTRIBUTION = `select id, topic_id as "topicId", kind, author_name as "authorName", application_id as "applicationId", comment_index as "commentIndex",
  text, question, written_on::text as "writtenOn", stance, page_start as "pageStart" from contribution`;
const PIECE = `q.id, q.contribution_id as "contributionId", q.author_name as "authorName", q.text, q.range_start as "rangeStart", q.range_end as "rangeEnd",
  q.score, q.theme_id as "themeId", q.hand, q.theme_why as "themeWhy", c.written_on::text as "writtenOn"`;
const QUOTE = `select ${PIECE}, q.reasons, q.spoken_seconds as "spokenSeconds" from quote q join contribution c on c.id = q.contribution_id`;
const QUESTION = `select ${PIECE} from question q join contribution c on c.id = q.contribution_id`;
const THEME = 'select id, label, hook, weight, people, by_hand as "byHand", tensions from theme';
/** As the matter lists its quotes and questions: pinned ones lead, then the best; the engine's own list settles what scores alike. */
const BEST_FIRST = `q.hand is not distinct from 'pinned' desc, q.score desc, q.rank, q.content_key collate "C"`;

type TopicReads = Pick<Reads, 'actsOfTopics' | 'lastReadings' | 'topicRevision' | 'facetEdits' | 'topics' | 'topicsById' | 'topicMatter' | 'contributionsById' | 'themesById' | 'quotesById' | 'questionsById' | 'quotesOfThemes' | 'questionsOfThemes'>;

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
    const of = <Row>(name: string, text: string) => this.pooled.rows<Row>(`matter-${name}`, text, [id]);
    const [contributions, quotes, questions, themes, applications] = await Promise.all([
      of<ContributionRow>('contributions', `${CONTRIBUTION} where topic_id = $1 and listed order by position, id`),
      of<DatedQuoteRow>('quotes', `${QUOTE} where q.topic_id = $1 and q.listed order by ${BEST_FIRST}`),
      of<DatedQuestionRow>('questions', `${QUESTION} where q.topic_id = $1 and q.listed order by ${BEST_FIRST}`),
      of<ThemeRow>('themes', `${THEME} where topic_id = $1 and listed order by rank, id`),
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

  async themesById(ids: readonly ThemeId[]): Promise<(TopicTheme | null)[]> {
    const rows = await this.pooled.rows<ThemeRow>('themes-by-id', `${THEME} where id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toTheme);
  }

  async quotesById(ids: readonly QuoteId[]): Promise<(TopicQuote | null)[]> {
    const rows = await this.pooled.rows<DatedQuoteRow>('quotes-by-id', `${QUOTE} where q.id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toQuote);
  }

  async questionsById(ids: readonly QuestionId[]): Promise<(TopicQuestion | null)[]> {
    const rows = await this.pooled.rows<DatedQuestionRow>('questions-by-id', `${QUESTION} where q.id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toQuestion);
  }

  async quotesOfThemes(ids: readonly ThemeId[]): Promise<TopicQuote[][]> {
    const rows = await this.pooled.rows<DatedQuoteRow>('quotes-of-themes', `${QUOTE} where q.theme_id = any($1::uuid[]) and q.listed order by ${BEST_FIRST}`, [ids]);
    return groupedInOrder(ids, rows, ({ themeId }) => themeId!, toQuote);
  }

  async questionsOfThemes(ids: readonly ThemeId[]): Promise<TopicQuestion[][]> {
    const rows = await this.pooled.rows<DatedQuestionRow>('questions-of-themes', `${QUESTION} where q.theme_id = any($1::uuid[]) and q.listed order by ${BEST_FIRST}`, [ids]);
    return groupedInOrder(ids, rows, ({ themeId }) => themeId!, toQuestion);
  }

  async actsOfTopics(ids: readonly TopicId[]): Promise<ListedAct[][]> {
    const rows = await this.pooled.rows<ListedActRow>(
      'acts-of-topics', `select ${LISTED_ACT_COLUMNS} from producer_act a where topic_id = any($1::uuid[]) and undone_at is null order by number desc`, [ids]);
    return groupedInOrder(ids, rows, ({ topicId }) => topicId, toListedAct);
  }

  async lastReadings(ids: readonly TopicId[]): Promise<(Reading | null)[]> {
    const rows = await this.pooled.rows<ReadingRow>(
      'last-readings',
      `select distinct on (topic_id) topic_id as "topicId", cause, changes, read_by_name as "readByName", read_at as "readAt"
       from reading where topic_id = any($1::uuid[]) order by topic_id, read_at desc, id desc`,
      [ids],
    );
    return inOrder(ids, rows, ({ topicId }) => topicId, toReading);
  }

  async topicRevision(id: TopicId): Promise<number | null> {
    return (await this.pooled.first<{ revision: number }>('topic-revision', 'select revision from topic where id = $1', [id]))?.revision ?? null;
  }

  async facetEdits(): Promise<FacetEdit[]> {
    return (await this.pooled.rows<DebateFacetRow>('facet-edits', `select ${FACET_COLUMNS} from debate_facet order by key`)).map(toFacetEdit);
  }

  private async applications(id: TopicId): Promise<Application[]> {
    const rows = await this.pooled.rows<ApplicationRow & { person: PersonRow; answers: string[] }>(
      'matter-applications',
      `select a.id, a.role, a.motivation, a.availability, a.affinities,
         json_build_object('id', a.person_id, 'name', a.name, 'title', a.title, 'organisation', a.organisation) as person,
         coalesce((select json_agg(c.id order by c.position) from contribution c where c.application_id = a.id and c.kind = 'answer' and c.listed), '[]') as answers
       from application a where a.topic_id = $1 and a.state = 'submitted' order by a.position, a.id`,
      [id],
    );
    return rows.map((row) => toApplication(row, toPerson(row.person), row.answers));
  }
}
