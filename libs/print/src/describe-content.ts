import type { TimedSegment } from '#rundown';
import type { ContentBlock } from './conducteur-document.js';
import type { ConducteurInput, PrintedQuote } from './printed-show.js';
import { formatDate } from './format-date.js';
import type { PrintLocale } from './print-locale.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** What is said and shown on a line: the aim, the producer's words, questions, quotes, and the producer's note last. */
export function describeContent(segment: TimedSegment, input: ConducteurInput): readonly ContentBlock[] {
  const { locale } = input.heading;
  const words = WORDS[locale];
  const block = (kind: ContentBlock['kind'], label: string | null, text: string, source: string | null): ContentBlock => ({
    kind,
    label,
    text: typeset(text, locale),
    source: source === null ? null : typeset(source, locale),
  });
  return [
    ...paragraphs(segment.objective).map((text) => block('objective', words.objective, text, null)),
    ...paragraphs(segment.content).map((text) => block('text', null, text, null)),
    ...segment.questions.map((id) => {
      const question = input.questions.get(id);
      return question === undefined
        ? block('lost', null, words.lostQuestion, null)
        : block('question', null, question.text, question.author);
    }),
    ...segment.quotes.map((id) => {
      const quote = input.quotes.get(id);
      return quote === undefined
        ? block('lost', null, words.lostQuote, null)
        : block('quote', null, quoted(typeset(quote.text, locale), locale), attribution(quote, locale));
    }),
    ...(segment.notes.trim() === '' ? [] : [block('note', words.note, segment.notes, null)]),
  ];
}

/** « Nom, commentaire, 3 novembre 2026 », « …, non daté », « …, 3 novembre 2022, ancien », or of the article’s author « Nom, signe l’article, commentaire, … ». */
function attribution(quote: PrintedQuote, locale: PrintLocale): string {
  const words = WORDS[locale];
  // A signature of emoji alone names nobody.
  const author = quote.author !== null && /[\p{L}\p{N}]/u.test(quote.author) ? quote.author : words.unknownAuthor;
  const date = quote.date?.trim() ? formatDate(quote.date, locale) : words.undated;
  const signs = quote.byArticleAuthor === true && quote.source !== 'article' ? [words.signsArticle] : [];
  return [author, ...signs, words.sources[quote.source], date, ...(quote.old === true ? [words.old] : [])].join(', ');
}

/** The words between the language's quotation marks; French marks inside French marks become “ ”. */
function quoted(text: string, locale: PrintLocale): string {
  const { openQuote, closeQuote } = WORDS[locale].page;
  const inside =
    locale === 'fr'
      ? text.replace(/«[\s\u00a0\u202f]*/g, '“').replace(/[\s\u00a0\u202f]*»/g, '”')
      : text;
  const alreadyQuoted = /^“[^“”]*”$/.test(inside);
  return `${openQuote}${alreadyQuoted ? inside.slice(1, -1) : inside}${closeQuote}`;
}

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '');
