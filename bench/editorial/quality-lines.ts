import { pickMatter, readTopicPage } from '#editorial';
import { everySentence, leadSentences, markedQuestions, seededChance, shuffled } from './baselines.js';
import type { Sample, Scores } from './gold.js';
import { scoreBoundaries } from './score-boundaries.js';
import { scoreStances } from './score-stances.js';

/** A line: what is measured, ours, chance, the simplest rule, what it must reach, and whether it does (null: shown, not asked for). */
export type Line = readonly [name: string, ours: string, random: string, lead: string, reach: string, reached: boolean | null];

const DRAWS = 20;
const say = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : value.toFixed(3).replace(/^0/, ''));
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

function readingLines(sample: Sample): Line[] {
  const { comments } = sample.score({}, 'whole');
  const bounds = scoreBoundaries(sample);
  const facts = [['Lieu', sample.page.venue], ['Format', sample.page.format], ['Traitement', sample.page.treatment], ["Secteur d'activité", sample.page.sector]] as const;
  const metadata = (sample.read('gold-comments.json') as { readonly metadata: Readonly<Record<string, unknown>> }).metadata;
  const right = facts.filter(([label, value]) => metadata[label] === value).length;
  return [
    ['comments with author, exact', `${comments.exact} of ${comments.gold}`, '–', '–', 'exact', comments.exact === comments.gold && comments.predicted === comments.gold],
    ['facts of the page', `${right} of ${facts.length}`, '–', '–', 'exact', right === facts.length],
    ['sentence boundaries F1 (lead: Intl.Segmenter)', say(bounds.ours), `stops ${say(bounds.stops)}`, say(bounds.segmenter), '≥ .98', bounds.ours >= 0.98],
  ];
}

function quoteLines({ page, matter, score }: Sample): Line[] {
  const ours = score({ quotes: matter.quotes }, 'dev').quotes;
  const whole = score({ quotes: matter.quotes }, 'whole').quotes;
  const lead = score({ quotes: leadSentences(page) }, 'dev').quotes;
  const chance = seededChance(3);
  const draws = Array.from({ length: DRAWS }, () => score({ quotes: shuffled(everySentence(page), chance) }, 'dev').quotes);
  const byHost = matter.quotes.filter((quote) => quote.author === page.articleAuthor).length / Math.max(1, matter.quotes.length);
  const line = (name: string, key: string, reach: string, least: number | null): Line => [name, say(ours[key]), say(mean(draws.map((one) => one[key] ?? 0))), say(lead[key]), reach, least === null ? null : (ours[key] ?? 0) >= least];
  return [
    line('quotes strictly right, first 15', 'strictP@15', '≥ .75', 0.75),
    line('quotes strictly right, first 30', 'strictP@30', '', null),
    ['best quotes found in the first 30', String(ours['bestHit@30']), mean(draws.map((one) => one['bestHit@30'] ?? 0)).toFixed(1), String(lead['bestHit@30']), '', null],
    ['authors in the first 30', String(whole['distinctAuthors@30']), '–', '–', '≥ 15', (whole['distinctAuthors@30'] ?? 0) >= 15],
    ["article's author, share of the list", say(byHost), '–', '–', '≤ .20', byHost <= 0.2],
    ['quotes emitted', String(matter.quotes.length), '–', '–', '≥ 120', matter.quotes.length >= 120],
    ['words of others, half concessions', String(whole.mustNot.all), mean(draws.map((one) => one.mustNot.all)).toFixed(1), String(lead.mustNot.all), '0', whole.mustNot.all === 0],
  ];
}

function otherLines(sample: Sample): Line[] {
  const { page, matter, score } = sample;
  const asked: Scores['questions'] = score({ questions: matter.questions }, 'dev').questions;
  const marked = markedQuestions(page);
  const lead = score({ questions: marked }, 'dev').questions;
  const chance = seededChance(5);
  const draws = Array.from({ length: DRAWS }, () => score({ questions: shuffled(everySentence(page), chance).slice(0, marked.length) }, 'dev').questions);
  const themes = score({ quotes: matter.quotes, themes: matter.themes }, 'dev').themes;
  const groups = Math.max(1, matter.themes.length);
  const thrown = Array.from({ length: DRAWS }, () => {
    const by = Array.from({ length: groups }, (): number[] => []);
    for (const { index } of page.comments) by[Math.floor(chance() * groups)]?.push(index);
    return score({ themes: by.map((comments, at) => ({ id: String(at), comments })) }, 'dev').themes;
  });
  const one = score({ themes: [{ id: 'all', comments: page.comments.map(({ index }) => index) }] }, 'dev').themes;
  const stances = scoreStances(sample);
  return [
    ['debate questions, recall', say(asked.recall), say(mean(draws.map((draw) => draw.recall ?? 0))), say(lead.recall), '≥ .9', (asked.recall ?? 0) >= 0.9],
    ['debate questions, precision', say(asked.precision), say(mean(draws.map((draw) => draw.precision ?? 0))), say(lead.precision), '≥ .7', (asked.precision ?? 0) >= 0.7],
    ['themes, comments ARI', say(themes.covered.ari), say(mean(thrown.map((draw) => draw.covered.ari ?? 0))), say(one.covered.ari), '', null],
    ['themes, quotes ARI', say(themes.onMatchedQuotes.ari), '–', '–', '', null],
    ['themes, purity', say(themes.purity), say(mean(thrown.map((draw) => draw.purity))), say(one.purity), '', null],
    ['themes', String(matter.themes.length), '–', '–', '4–8', matter.themes.length >= 4 && matter.themes.length <= 8],
    [`positions right or defensible (${stances.labelled} labelled; lead: always one)`, say(stances.ours), say(stances.random), say(stances.always), '', null],
  ];
}

function honestyLines({ page, matter }: Sample): Line[] {
  const sources = new Map(matter.sources.map((source) => [source.id, source]));
  const all = [...matter.quotes, ...matter.questions];
  const verbatim = all.filter((piece) => (sources.get(piece.source)?.text ?? page.text).slice(piece.start, piece.end) === piece.text).length;
  const again = JSON.stringify(pickMatter(readTopicPage(page.text))) === JSON.stringify(matter);
  return [
    ['excerpts equal to their slice', `${verbatim} of ${all.length}`, '–', '–', 'all', verbatim === all.length],
    ['two runs', again ? 'identical' : 'DIFFERENT', '–', '–', 'identical', again],
  ];
}

/** Everything measured on one labelled page but its time. */
export function qualityLines(sample: Sample): Line[] {
  return [...readingLines(sample), ...quoteLines(sample), ...otherLines(sample), ...honestyLines(sample)];
}
