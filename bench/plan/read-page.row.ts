import { readFileSync } from 'node:fs';
import type { Row } from '../row.js';
import { readPlan, runPlan } from './run-plan.js';
import { sampleFile, samplePage } from './sample-page.js';

interface Gold {
  readonly comments: readonly { readonly author: string | null; readonly start: number; readonly end: number }[];
  readonly metadata: Readonly<Record<string, string | number>>;
}

/** What was read off the sample page against what a person read off it, and every excerpt against its slice. */
export const readPageRow: Row = {
  name: 'sample page read exactly',
  reach: '70 comments, 6 unnamed, all verbatim, two runs identical',
  async measure() {
    const page = samplePage();
    const [one, two] = [await runPlan(page), await runPlan(page)];
    const plan = readPlan(one);
    const text = readFileSync(page, 'utf8');
    const gold = JSON.parse(readFileSync(sampleFile('gold-comments.json'), 'utf8')) as Gold;
    const exact = gold.comments.filter((comment, index) => {
      const read = plan.comments[index];
      return read?.author === comment.author && read.start === comment.start && read.end === comment.end;
    }).length;
    const facts = [plan.topic.venue, plan.topic.format, plan.topic.treatment, plan.topic.sector];
    const goldFacts = ['Lieu', 'Format', 'Traitement', "Secteur d'activité"].map((label) => gold.metadata[label] ?? null);
    const rightFacts = facts.filter((fact, index) => fact === goldFacts[index]).length;
    const texts = new Map(plan.sources.map((source) => [source.id, source.text ?? text]));
    const excerpts = [...plan.quotes, ...plan.questions];
    const verbatim = excerpts.filter(({ source, start, end, text: said }) => texts.get(source)?.slice(start, end) === said).length;
    const unnamed = plan.comments.filter((comment) => comment.author === null).length;
    const titled = text.includes(plan.topic.title);
    return {
      figure: `${exact} comments exact, ${unnamed} unnamed, ${rightFacts} of 4 facts, ${verbatim} of ${excerpts.length} excerpts verbatim (${plan.quotes.length} quotes), runs ${one.text === two.text ? 'identical' : 'DIFFERENT'}`,
      comparedTo: `${gold.comments.length} comments read by a person`,
      reached: exact === 70 && gold.comments.length === 70 && plan.comments.length === 70 && unnamed === 6 && rightFacts === 4 && titled
        && verbatim === excerpts.length && plan.quotes.length >= 120 && one.text === two.text,
    };
  },
};
