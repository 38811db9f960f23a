import type { TimedSegment } from '#rundown';
import type { ContentBlock } from './conducteur-document.js';
import type { PaperRole } from './paper-wishes.js';
import type { ConducteurInput, PrintedQuote } from './printed-show.js';
import { formatDate } from './format-date.js';
import type { PrintLocale } from './print-locale.js';
import { quoted } from './quoted.js';
import { shorten } from './shorten.js';
import { typeset } from './typeset.js';
import { wordsOfTape } from './words-of-tape.js';
import { WORDS } from './words.js';

/** What a role reads of a line's content: all of it, what is needed to follow it, or what a guest may know. */
const READS: Readonly<Record<PaperRole, 'all' | 'short' | 'safe'>> = { producer: 'all', host: 'all', controlRoom: 'short', showCaller: 'short', speakerSafe: 'safe' };

/** What is said and shown on a line: the aim, how a magnéto begins and ends, the producer's words, questions, quotes, and the producer's note last. */
export function describeContent(segment: TimedSegment, input: ConducteurInput): readonly ContentBlock[] {
  const reads = READS[input.role ?? 'producer'];
  if (reads === 'safe') return textBlocks(segment, input);
  const note = segment.notes.trim() === '' ? [] : [block('note', WORDS[input.heading.locale].note, segment.notes, null, input)];
  if (reads === 'short') return [...textBlocks(segment, input, SHORT), ...segment.quotes.map((id) => shortQuote(id, input)), ...note];
  return [...paragraphs(segment.objective).map((text) => block('objective', WORDS[input.heading.locale].objective, text, null, input)), ...textBlocks(segment, input), ...questionBlocks(segment, input), ...segment.quotes.map((id) => quoteBlock(id, input)), ...note];
}

/** Characters of a text that is only there to be recognised. */
const SHORT = 140;

function textBlocks({ kind, content }: TimedSegment, input: ConducteurInput, most = Infinity): readonly ContentBlock[] {
  const words = WORDS[input.heading.locale];
  const tape = kind === 'tape' ? wordsOfTape(content) : null;
  const { locale } = input.heading;
  const ends = tape === null ? [] : [block('tape', null, words.tape(typeset(tape.first, locale), typeset(tape.last, locale)), null, input)];
  return [...ends, ...paragraphs(shorten(tape?.rest ?? content, most)).map((text) => block('text', null, text, null, input))];
}

function questionBlocks({ questions }: TimedSegment, input: ConducteurInput): readonly ContentBlock[] {
  return questions.map((id) => {
    const question = input.questions.get(id);
    return question === undefined ? block('lost', null, WORDS[input.heading.locale].lostQuestion, null, input) : block('question', null, question.text, question.author, input);
  });
}

function quoteBlock(id: TimedSegment['quotes'][number], input: ConducteurInput): ContentBlock {
  const { locale } = input.heading;
  const quote = input.quotes.get(id);
  if (quote === undefined) return block('lost', null, WORDS[locale].lostQuote, null, input);
  return { kind: 'quote', label: null, ...describeQuote(quote, locale) };
}

/** A quote between quotation marks and, under it, whose words they are. */
export function describeQuote(quote: PrintedQuote, locale: PrintLocale): { readonly text: string; readonly source: string } {
  return { text: quoted(typeset(quote.text, locale), locale), source: typeset(attribution(quote, locale), locale) };
}

/** Its first words and its author, enough to know which one is on screen. */
function shortQuote(id: TimedSegment['quotes'][number], input: ConducteurInput): ContentBlock {
  const { locale } = input.heading;
  const quote = input.quotes.get(id);
  if (quote === undefined) return quoteBlock(id, input);
  return block('quote', null, quoted(typeset(shorten(quote.text, SHORT / 2), locale), locale), authorOf(quote, locale), input);
}

function block(kind: ContentBlock['kind'], label: string | null, text: string, source: string | null, { heading: { locale } }: ConducteurInput): ContentBlock {
  return { kind, label, text: typeset(text, locale), source: source === null ? null : typeset(source, locale) };
}

/** « Nom, commentaire, 3 novembre 2026 », « …, non daté », « …, 3 novembre 2022, ancien », or of the article’s author « Nom, signe l’article, commentaire, … ». */
function attribution(quote: PrintedQuote, locale: PrintLocale): string {
  const words = WORDS[locale];
  const date = quote.date?.trim() ? formatDate(quote.date, locale) : words.undated;
  const signs = quote.byArticleAuthor === true && quote.source !== 'article' ? [words.signsArticle] : [];
  return [authorOf(quote, locale), ...signs, words.sources[quote.source], date, ...(quote.old === true ? [words.old] : [])].join(', ');
}

// A signature of emoji alone names nobody.
const authorOf = ({ author }: PrintedQuote, locale: PrintLocale): string => (author !== null && /[\p{L}\p{N}]/u.test(author) ? author : WORDS[locale].unknownAuthor);

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '');
