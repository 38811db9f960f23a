import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pickMatter, readTopicPage } from '#editorial';
import { openScorer, type Prediction, type Sample } from './gold.js';
import { readHeldOut, type HeldOutPage } from './read-held-out.js';

const FOLDER = resolve('libs/editorial/testing/held-out');

/** Each held-out page with its matter, scored by the scorer of the sample; named as their files. */
export async function openHeldOut(): Promise<ReadonlyMap<string, Sample>> {
  const score = await openScorer();
  return new Map(
    readdirSync(FOLDER).sort().map((file): [string, Sample] => {
      const held = readHeldOut(readFileSync(join(FOLDER, file), 'utf8'));
      const page = readTopicPage(held.text);
      const files = goldFiles(held);
      const nothing: Prediction = { comments: page.comments, quotes: [], questions: [], themes: [] };
      return [
        file.replace('.txt', ''),
        {
          page,
          matter: pickMatter(page),
          score: (prediction) => inFolder(files, (folder) => score(folder, { ...nothing, ...prediction }, {})),
          read: (name) => JSON.parse(files[name] ?? 'null'),
        },
      ];
    }),
  );
}

function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-held-out-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The labels in the files that the scorer reads. */
function goldFiles(held: HeldOutPage): Readonly<Record<string, string>> {
  const marks = held.comments.flatMap((comment, commentId) => comment.marks.flatMap((mark) => mark.tags.map((tag) => ({ ...mark, ...tag, commentId, author: comment.author }))));
  const spans = (names: readonly string[]) => marks.filter(({ name }) => names.includes(name));
  // A question worth a debate is worth reading aloud: it counts as usable, as in the labels of the sample.
  const quotes = spans(['b', 'a', 'd']).filter(({ name, tags }) => name !== 'd' || tags.length === 1 || !tags.some((tag) => tag.name === 'b' || tag.name === 'a')).map((mark, at) => ({ ...mark, qid: `q${at}`, tier: mark.name === 'b' ? 'best' : 'acceptable', theme: mark.value }));
  const asked = spans(['d', 's', 'n']).filter((mark, at, all) => all.findIndex((other) => other.commentId === mark.commentId && other.start === mark.start) === at);
  const labels: Readonly<Record<string, string>> = { d: 'debate', s: 'secondary', n: 'noise' };
  const { venue, format, treatment, sector } = held.facts;
  const perComment = held.comments.flatMap(({ themes: [main, ...alt] }, commentId) => (main === undefined ? [] : [{ commentId, main, alt }]));
  const files = {
    comments: {
      host: held.host,
      metadata: { Lieu: venue, Format: format, Traitement: treatment, "Secteur d'activité": sector },
      comments: held.comments.map(({ author, start, end }, id) => ({ id, author, start, end })),
    },
    quotes: { quotes, mustNotQuoteAlone: spans(['x']).filter(({ value }) => value === null), mustNotAttribute: spans(['x']).filter(({ value }) => value === 'attribute') },
    questions: {
      questions: asked.filter(({ text }) => text.includes('?')).map((mark, n) => ({ ...mark, n, label: labels[mark.name] })),
      indirectWithoutMark: asked.filter(({ text }) => !text.includes('?')),
    },
    themes: { perComment },
    'sentence-boundaries': { comments: held.comments.map(({ required, optional }, id) => ({ id, required, optional })) },
    stance: { perComment: held.comments.flatMap(({ stance }, commentId) => (stance === null ? [] : [{ commentId, label: stance, alt: [] }])) },
  };
  return { 'page.txt': held.text, ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`gold-${name}.json`, JSON.stringify(content)])) };
}
