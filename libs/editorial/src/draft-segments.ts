import { type Reason, type Remark, type ReservedTheme, type Seconds, type Segment, type ThemeId } from '#rundown';
import { chooseDebateTitle } from './debate-title.js';
import { detectLanguage } from './detect-language.js';
import { DRAFT_WORDS, type DraftWords } from './draft-words.js';
import type { Language } from './language.js';
import type { Matter, Question, Quote, Theme } from './matter.js';
import { line, planLineUp, type LengthTooShort, type LineUp, type Supply } from './plan-line-up.js';
import { LONGEST_SHOW_SECONDS, type ShowFormat } from './show-format.js';
import { firstNamesOn } from './passages.js';
import { personKey, samePerson } from './same-person.js';
import type { TopicPage } from './topic-page.js';
import { openShelf, type Shelf } from './shelf.js';

/** What the casting says beforehand: how many people will be on set, host included. */
export interface CastFacts {
  readonly persons: number;
}

/** A show's segments with their words; themes without a debate are in the reserve, with why. */
export interface Draft {
  readonly outcome: 'drafted';
  readonly segments: readonly Segment[];
  readonly reserve: readonly Segment[];
  readonly reservedThemes: readonly ReservedTheme[];
}

export interface LengthTooLong {
  readonly outcome: 'lengthTooLong';
  readonly targetSeconds: Seconds;
  readonly longestSeconds: Seconds;
}

export type LengthRefusal = LengthTooShort | LengthTooLong;

/** The lines of a show of the format's length, wordless, with the heaviest themes as debates; and the debate that every other theme would be. */
export interface ShowLineUp extends LineUp {
  /** One line for each theme there is something to debate on, heaviest first. */
  readonly offers: readonly Segment[];
}

/** Arranges a show of the format's length: its durations sum to the target; nothing is written yet and nobody seated. */
export function lineUpShow(matter: Matter, page: TopicPage, format: ShowFormat, cast: CastFacts): ShowLineUp | LengthRefusal {
  return lineUpSupply(supplyOf(matter, page), format, cast);
}

/** What a show can be lined up from, the matter itself left behind: themes there is something to debate on, heaviest first, and questions of the audience's. */
export function supplyOf(matter: Matter, page: TopicPage): MatterSupply {
  const shelf = openShelf(matter);
  return {
    themes: matter.themes.filter((theme) => theme.quotes.length + theme.questions.length > 0).map((theme) => theme.id),
    questions: matter.questions.filter((question) => isAudience(question, page, shelf)).length,
  };
}
export type MatterSupply = Omit<Supply, 'persons'>;

/** As `lineUpShow`, from what it needs of the matter. */
export function lineUpSupply({ themes, questions }: MatterSupply, format: ShowFormat, { persons }: CastFacts): ShowLineUp | LengthRefusal {
  if (format.targetSeconds > LONGEST_SHOW_SECONDS) {
    return { outcome: 'lengthTooLong', targetSeconds: format.targetSeconds, longestSeconds: LONGEST_SHOW_SECONDS };
  }
  const lineUp = planLineUp(format, { themes, questions, persons });
  return lineUp.outcome === 'linedUp' ? { ...lineUp, offers: themes.map((theme) => debateLine(theme, format)) } : lineUp;
}

/**
 * Writes the lines of a show as they stand in running order: titles and aims from the template and the themes, everything said is verbatim.
 * `language` is that of the template's own words, whatever the page is written in; `passedOver` says of a theme why it is not debated.
 */
export function writeSegments(lines: readonly Segment[], matter: Matter, page: TopicPage, format: ShowFormat, cast: CastFacts, language: Language = 'fr', passedOver: ReadonlyMap<ThemeId, Reason> = new Map()): Draft {
  const debated = new Set(lines.map((segment) => segment.theme));
  const debates = lines.filter((segment) => segment.kind === 'debate').length;
  const left = matter.themes.filter((theme) => !debated.has(theme.id));
  const reservedThemes = left.map((theme): ReservedTheme => ({ theme: theme.id, why: [passedOver.get(theme.id) ?? reserveReason(theme, matter.themes, debates)] }));
  const desk = { matter, page, format, cast, shelf: openShelf(matter), words: DRAFT_WORDS[language], pageLanguage: detectLanguage(matter.sources, page) };
  return {
    outcome: 'drafted',
    segments: writeLines(lines, desk),
    reserve: left.map((theme, index) => ({ ...writeDebate(debateLine(theme.id, format), theme, null, desk), why: reservedThemes[index]?.why ?? [] })),
    reservedThemes,
  };
}

/** Drafts a show of the format's length with the heaviest themes as debates, in that order. */
export function draftSegments(matter: Matter, page: TopicPage, format: ShowFormat, cast: CastFacts, language: Language = 'fr'): (Draft & { readonly remarks: readonly Remark[] }) | LengthRefusal {
  const lineUp = lineUpShow(matter, page, format, cast);
  return lineUp.outcome === 'linedUp' ? { ...writeSegments(lineUp.segments, matter, page, format, cast, language), remarks: lineUp.remarks } : lineUp;
}

const debateLine = (theme: ThemeId, format: ShowFormat): Segment => line('debate', theme, format.debate, theme);

interface Desk {
  readonly matter: Matter;
  readonly page: TopicPage;
  readonly format: ShowFormat;
  readonly cast: CastFacts;
  readonly shelf: Shelf;
  readonly words: DraftWords;
  /** Verbatim titles keep its typography. */
  readonly pageLanguage: Language;
}

/** Debates choose first, then the opening and the accroche, then the audience: a question goes where it is debated before it is read alone. */
function writeLines(segments: readonly Segment[], desk: Desk): readonly Segment[] {
  const themes = new Map(desk.matter.themes.map((theme, rank) => [theme.id, { theme, rank }]));
  const numbers = numbersOf(segments);
  const debates = new Map(segments.filter((segment) => segment.kind === 'debate').map((segment) => [segment.id, writeThemed(segment, themes, numbers, desk)]));
  return segments.map((segment) => debates.get(segment.id) ?? writeTemplated(segment, numbers.get(segment.id) ?? null, segments.map((one) => debates.get(one.id) ?? one), desk));
}

function writeThemed(segment: Segment, themes: ReadonlyMap<ThemeId, { theme: Theme; rank: number }>, numbers: ReadonlyMap<string, number | null>, desk: Desk): Segment {
  const { matter } = desk;
  const found = segment.theme === null ? undefined : themes.get(segment.theme);
  const number = numbers.get(segment.id) ?? null;
  if (found === undefined) return writeOpenDebate(segment, number, desk);
  const { theme, rank } = found;
  const why: Reason = {
    code: 'heavyTheme',
    facts: { rank: rank + 1, themes: matter.themes.length, percent: Math.round(theme.weight * 100), contributions: theme.comments.length, people: countAuthors(theme, matter) },
  };
  return { ...writeDebate(segment, theme, number, desk), why: [why] };
}

/** The named people behind the contributions that make a theme; somebody quoted on it from elsewhere is not among them. */
function countAuthors(theme: Theme, { sources }: Matter): number {
  const authors = sources.filter(({ comment }) => comment !== null && theme.comments.includes(comment)).flatMap(({ author }) => author ?? []);
  return new Set(authors.map(personKey)).size;
}

function writeDebate(segment: Segment, theme: Theme, number: number | null, { matter, shelf, words, pageLanguage }: Desk): Segment {
  const questions = shelf.takeQuestions((question) => question.theme === theme.id || theme.questions.includes(question.id), questionsIn(segment), theme.hook);
  const quotes = shelf.takeQuotes((quote) => quote.theme === theme.id || theme.quotes.includes(quote.id), readingTime(segment), theme.hook);
  // A question that stands alone makes a better title than the theme's words, unless a person chose those.
  const asked = theme.labelByHand ? null : chooseDebateTitle(questions.map((question) => question.text), theme.label, firstNamesOn(matter.sources), pageLanguage);
  return {
    ...segment,
    title: `${words.debate(number)} – ${asked ?? theme.label}`,
    objective: debateAim(asked !== null, questions[0], words),
    ...ids(quotes, questions),
  };
}

function debateAim(titleAsks: boolean, first: Question | undefined, { debateAims }: DraftWords): string {
  if (titleAsks) return debateAims.answer;
  return first === undefined ? debateAims.position : debateAims.replyTo(first.text);
}

/** A page without themes still makes a debate: what was written best. */
function writeOpenDebate(segment: Segment, number: number | null, { shelf, words }: Desk): Segment {
  const questions = shelf.takeQuestions(() => true, questionsIn(segment));
  const quotes = shelf.takeQuotes((quote) => quote.comment !== null, readingTime(segment));
  return {
    ...segment,
    title: `${words.debate(number)} – ${words.theSubject}`,
    objective: words.debateAims.open,
    ...ids(quotes, questions),
    why: [{ code: 'noTheme' }],
  };
}

function writeTemplated(segment: Segment, number: number | null, segments: readonly Segment[], desk: Desk): Segment {
  const { shelf, words } = desk;
  const template: Reason = { code: 'template', facts: { targetSeconds: desk.format.targetSeconds } };
  const numbered = (title: string) => (number === null ? title : `${title} ${number}`);
  switch (segment.kind) {
    case 'coldOpen': {
      const quotes = shelf.takeQuotes((quote) => quote.source !== shelf.articleSource, segment.durationSeconds, null, 1);
      return { ...segment, ...said(words.coldOpen), ...ids(quotes, []), why: [template, ...(quotes.length > 0 ? [{ code: 'bestQuote' }] : [])] };
    }
    case 'titles':
      return { ...segment, title: segment.id === segments.at(-1)?.id ? words.titles.closing : words.titles.opening, why: [template] };
    case 'launch': {
      const asked = segments.filter((one) => one.kind === 'debate').map((one) => one.title.slice(one.title.indexOf(' – ') + 3));
      return { ...segment, ...said(words.launch), content: asked.length === 0 ? '' : words.launch.programme(asked), why: [template] };
    }
    case 'introduction':
      return { ...segment, title: words.introduction.title, objective: words.introduction.aim(desk.format.introductionSeconds), why: [template] };
    case 'opening': {
      const quotes = shelf.takeQuotes((quote) => quote.source === shelf.articleSource, segment.durationSeconds / 4, null, 2);
      return { ...segment, ...said(shelf.articleSource === null ? words.opening.withoutArticle : words.opening.ofArticle), ...ids(quotes, []), why: [template, ...(quotes.length > 0 ? [{ code: 'articleThesis' }] : [])] };
    }
    case 'break':
      return { ...segment, title: numbered(words.break.title), objective: words.break.aim, content: words.break.content, why: [template] };
    case 'audienceQuestions':
      return writeAudience(segment, numbered(words.audience.title), template, desk);
    case 'roundTable':
      return { ...segment, title: words.roundTable.title, objective: words.roundTable.aim(words.spoken(segment.durationSeconds / desk.cast.persons)), why: [template] };
    default:
      return { ...segment, ...said(words.conclusion), why: [template] };
  }
}

function writeAudience(segment: Segment, title: string, template: Reason, { format, shelf, page, words }: Desk): Segment {
  const room = Math.round((segment.elasticity?.idealSeconds ?? 0) / format.question.idealSeconds);
  const questions = shelf.takeQuestions((question) => isAudience(question, page, shelf), room);
  const each = words.spoken(segment.durationSeconds / Math.max(1, questions.length));
  const objective = questions.length === 0 ? words.audience.room : words.audience.aim(questions.length, each);
  return { ...segment, title, objective, ...ids([], questions), why: [template, { code: 'questionsRead', facts: { questions: questions.length, room } }] };
}

/** What the article's author asks, in the article or under it, is the host's to ask. */
function isAudience({ author, source }: Question, page: TopicPage, shelf: Shelf): boolean {
  return !samePerson(author, page.articleAuthor) && source !== shelf.articleSource;
}

function numbersOf(segments: readonly Segment[]): ReadonlyMap<string, number | null> {
  return new Map(segments.map((segment) => {
    const alike = segments.filter((one) => one.kind === segment.kind);
    return [segment.id, alike.length === 1 && segment.kind !== 'debate' ? null : alike.indexOf(segment) + 1];
  }));
}

function reserveReason(theme: Theme, themes: readonly Theme[], debates: number): Reason {
  if (theme.quotes.length + theme.questions.length === 0) return { code: 'thinTheme', facts: { contributions: theme.comments.length } };
  return { code: 'noRoomForTheme', facts: { rank: themes.indexOf(theme) + 1, themes: themes.length, debates, percent: Math.round(theme.weight * 100) } };
}

function said({ title, aim }: { readonly title: string; readonly aim: string }): Pick<Segment, 'title' | 'objective'> {
  return { title, objective: aim };
}

function ids(quotes: readonly Quote[], questions: readonly Question[]): Pick<Segment, 'quotes' | 'questions'> {
  return { quotes: quotes.map((quote) => quote.id), questions: questions.map((question) => question.id) };
}

/** Two and a half minutes of talk to a question. */
const questionsIn = (segment: Segment) => Math.min(4, Math.max(1, Math.floor(segment.durationSeconds / 150)));
/** What may be read aloud in a debate. */
const readingTime = (segment: Segment): Seconds => segment.durationSeconds / 6;
