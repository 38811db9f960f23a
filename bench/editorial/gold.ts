import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { pickMatter, readTopicPage, type Matter, type TopicPage } from '#editorial';
import { CannotMeasure } from '../row.js';

/** Where the labelled sample lies, beside the checkout; it never enters it. */
const INPUTS = new URL('../../../../shared/inputs/', import.meta.url);
const SAMPLE = new URL('community-management/', INPUTS);
/** Comments from this one on are labelled for somebody else's measure. */
export const UNTIL = 24;

export interface Prediction {
  readonly comments: readonly { readonly start: number; readonly end: number; readonly author: string | null }[];
  readonly quotes: readonly { readonly id?: string; readonly start: number; readonly end: number; readonly text: string }[];
  readonly questions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly themes: readonly { readonly id?: string; readonly quotes?: readonly string[]; readonly comments?: readonly number[] }[];
}

/** What the scorer of the sample gives back, as far as the table shows it. */
export interface Scores {
  readonly comments: { readonly exact: number; readonly gold: number; readonly predicted: number };
  readonly verbatim: { readonly rate: number | null };
  readonly quotes: Readonly<Record<string, number>> & { readonly mustNot: { readonly all: number } };
  readonly questions: { readonly precision: number | null; readonly recall: number | null };
  readonly themes: { readonly predicted: number; readonly purity: number; readonly covered: { readonly ari: number | null }; readonly onMatchedQuotes: { readonly ari: number | null } };
}

export interface Sample {
  readonly page: TopicPage;
  readonly matter: Matter;
  readonly score: (prediction: Partial<Prediction>, part: 'dev' | 'whole') => Scores;
  readonly read: (name: string) => unknown;
}

type Scorer = (dir: string, prediction: Prediction, options: { until?: number }) => Scores;

/** The scorer that lies beside the sample; rejects with a sentence where it is absent. */
export async function openScorer(): Promise<Scorer> {
  const scorer = new URL('score.mjs', INPUTS);
  if (!existsSync(scorer)) throw new CannotMeasure(`The scorer of the labelled sample is not beside this checkout: put it at ${scorer.pathname} and run again.`);
  return ((await import(pathToFileURL(scorer.pathname).href)) as { score: Scorer }).score;
}

/** The sample, read and picked from; rejects with a sentence where it is absent. */
export async function openSample(): Promise<Sample> {
  const file = new URL('page.txt', SAMPLE);
  if (!existsSync(file)) throw new CannotMeasure(`The labelled sample is not beside this checkout: put it at ${file.pathname} and run again.`);
  const score = await openScorer();
  const page = readTopicPage(readFileSync(file, 'utf8'));
  const nothing: Prediction = { comments: page.comments, quotes: [], questions: [], themes: [] };
  return {
    page,
    matter: pickMatter(page),
    score: (prediction, part) => score(SAMPLE.pathname, { ...nothing, ...prediction }, part === 'dev' ? { until: UNTIL } : {}),
    read: (name) => JSON.parse(readFileSync(new URL(name, SAMPLE), 'utf8')),
  };
}
