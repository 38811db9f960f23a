import { canonicalJson, type ContentIds, type MatterToSave, type SavedMatter } from '#desk';
import type { Matter, MatterOutline } from '#editorial';
import type { TopicId } from '#rundown';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { readRows, runChange, upsertAll } from '../sql.js';
import { ContributionRow } from './contribution.row.js';
import { affinitiesOf, contributionRows, questionRows, quoteRows, themeRows, type Applicant, type RowIds } from './matter-rows.js';
import { QuestionRow } from './question.row.js';
import { QuoteRow } from './quote.row.js';
import { ThemeRow } from './theme.row.js';

type MatterRow = ContributionRow | ThemeRow | QuoteRow | QuestionRow;
type Standing<Row> = ReadonlyMap<string, Row>;

/** A table of the matter: its row, and the columns that a reading may change. The words under a content key never do. */
interface MatterTable<Row extends MatterRow> {
  readonly name: 'contribution' | 'theme' | 'quote' | 'question';
  readonly row: EntityTarget<Row>;
  readonly columns: { readonly [Field in keyof Row]?: string };
}

const CONTRIBUTIONS: MatterTable<ContributionRow> = {
  name: 'contribution',
  row: ContributionRow,
  columns: {
    position: 'position', authorName: 'author_name', personId: 'person_id', applicationId: 'application_id', commentIndex: 'comment_index',
    pageStart: 'page_start', pageEnd: 'page_end', writtenOn: 'written_on', listed: 'listed', stance: 'stance',
  },
};
const THEMES: MatterTable<ThemeRow> = {
  name: 'theme',
  row: ThemeRow,
  columns: { label: 'label', hook: 'hook', weight: 'weight', rank: 'rank', people: 'people', listed: 'listed', byHand: 'by_hand', tensions: 'tensions' },
};
const PIECE = {
  contributionId: 'contribution_id', rangeStart: 'range_start', rangeEnd: 'range_end', authorName: 'author_name', text: 'text', score: 'score',
  themeId: 'theme_id', rank: 'rank', listed: 'listed', hand: 'hand', themeWhy: 'theme_why',
} as const;
const QUOTES: MatterTable<QuoteRow> = { name: 'quote', row: QuoteRow, columns: { ...PIECE, reasons: 'reasons', spokenSeconds: 'spoken_seconds' } };
const QUESTIONS: MatterTable<QuestionRow> = { name: 'question', row: QuestionRow, columns: PIECE };

/** Writes the rows of a topic's matter that differ from what is there; what is no longer held is no longer listed. */
export async function saveMatterRows(manager: EntityManager, newId: () => string, topicId: TopicId, toSave: MatterToSave, applicants: readonly Applicant[]): Promise<SavedMatter> {
  const { matter, people } = toSave.reading;
  const contributions = await standing(manager, topicId, CONTRIBUTIONS);
  const themes = await standing(manager, topicId, THEMES);
  const quotes = await standing(manager, topicId, QUOTES);
  const questions = await standing(manager, topicId, QUESTIONS);
  const ids = {
    contributions: idsFor(matter.sources, contributions, newId),
    themes: idsFor(matter.themes, themes, newId),
    quotes: idsFor(matter.quotes, quotes, newId),
    questions: idsFor(matter.questions, questions, newId),
  } as unknown as RowIds & ContentIds;
  const written = [
    await write(manager, CONTRIBUTIONS, contributions, contributionRows(topicId, toSave, ids, applicants), 'page_start = null, page_end = null, comment_index = null'),
    await write(manager, THEMES, themes, themeRows(topicId, toSave, ids)),
    await write(manager, QUOTES, quotes, quoteRows(topicId, toSave, ids), 'hand = null'),
    await write(manager, QUESTIONS, questions, questionRows(topicId, toSave, ids), 'hand = null'),
    await writeAffinities(manager, applicants.map(({ applicationId, name }) => ({ id: applicationId, affinities: affinitiesOf(name, people, ids) }))),
  ];
  return { content: ids, before: outline(contributions, themes, quotes, questions), changed: written.some((count) => count > 0) };
}

async function standing<Row extends MatterRow>(manager: EntityManager, topicId: TopicId, { name, columns }: MatterTable<Row>): Promise<Standing<Row>> {
  const list = Object.entries(columns).map(([field, column]) => `${column as string}${column === 'written_on' ? '::text' : ''} as "${field}"`);
  const rows = await readRows<Row>(manager, `select id, content_key as "contentKey", ${list.join(', ')} from ${name} where topic_id = $1`, [topicId]);
  return new Map(rows.map((row) => [row.contentKey, row]));
}

function idsFor(items: readonly { readonly id: string }[], there: Standing<MatterRow>, newId: () => string): ReadonlyMap<string, string> {
  return new Map(items.map(({ id }) => [id, there.get(id)?.id ?? newId()]));
}

/** Answers how many rows were written. */
async function write<Row extends MatterRow & ObjectLiteral>(
  manager: EntityManager, { name, row, columns }: MatterTable<Row>, there: Standing<Row>, wanted: readonly Row[], whenUnlisted?: string,
): Promise<number> {
  const fields = Object.keys(columns) as (keyof Row)[];
  const differs = (one: Row) => {
    const known = there.get(one.contentKey);
    return known === undefined || fields.some((field) => !same(known[field], one[field]));
  };
  const changed = wanted.filter(differs);
  await upsertAll(manager, row, changed, ['topic_id', 'content_key'], Object.values(columns) as string[]);
  const held = new Set(wanted.map(({ contentKey }) => contentKey));
  const gone = [...there.values()].filter(({ contentKey, listed }) => listed && !held.has(contentKey)).map(({ id }) => id);
  if (gone.length > 0) {
    const columnsToo = whenUnlisted === undefined ? '' : `, ${whenUnlisted}`;
    await runChange(manager, `update ${name} set listed = false${columnsToo} where id = any($1::uuid[])`, [gone]);
  }
  return changed.length + gone.length;
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null && canonicalJson(one) === canonicalJson(other));

async function writeAffinities(manager: EntityManager, affinities: readonly { readonly id: string; readonly affinities: unknown }[]): Promise<number> {
  return runChange(
    manager,
    `update application a set affinities = n.affinities from jsonb_to_recordset($1::jsonb) as n (id uuid, affinities jsonb)
     where a.id = n.id and a.affinities <> n.affinities`,
    [JSON.stringify(affinities)],
  );
}

/** What was listed, as far as two states of a matter are compared. */
function outline(contributions: Standing<ContributionRow>, themes: Standing<ThemeRow>, quotes: Standing<QuoteRow>, questions: Standing<QuestionRow>): MatterOutline {
  const themeKeys = new Map([...themes.values()].map(({ id, contentKey }) => [id, contentKey]));
  const listed = <Row extends MatterRow>(rows: Standing<Row>) => [...rows.values()].filter((row) => row.listed);
  const pieces = (rows: Standing<QuoteRow> | Standing<QuestionRow>) =>
    listed<QuoteRow | QuestionRow>(rows).map(({ contentKey, themeId }) => ({ id: contentKey, theme: themeId === null ? null : (themeKeys.get(themeId) ?? null) }));
  return {
    sources: listed(contributions).map(({ contentKey }) => ({ id: contentKey })),
    quotes: pieces(quotes) as unknown as Matter['quotes'],
    questions: pieces(questions) as unknown as Matter['questions'],
    themes: listed(themes).map(({ contentKey, label }) => ({ id: contentKey as Matter['themes'][number]['id'], label })),
  };
}
