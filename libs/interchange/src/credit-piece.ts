import { personKey, tellAge, type Age, type Question, type Quote } from '#editorial';
import type { Language } from '#rundown';
import type { ShowSheet } from './planned-show.js';
import { SHEET_WORDS } from './sheet-words.js';

/** When a piece was written and by whom, as every format says it. */
export interface PieceOrigin {
  readonly author: string | null;
  /** Whether the words are of whoever signs the article, there or in a comment. */
  readonly byArticleAuthor: boolean;
  /** `YYYY-MM-DD`; null: « non daté ». */
  readonly date: string | null;
  /** Null where there is a date but no day to compare it with. */
  readonly age: Age | null;
}

/** Finds the origin of each quote and question of a sheet. */
export function originsOf({ matter, page, agesOn }: Pick<ShowSheet, 'matter' | 'page' | 'agesOn'>): (piece: Quote | Question) => PieceOrigin {
  const dates = new Map(matter.sources.map((source) => [source.id, source.date]));
  const signs = page.articleAuthor === null ? null : personKey(page.articleAuthor);
  return ({ author, source }) => {
    const date = dates.get(source) ?? null;
    const age = date === null ? 'undated' : agesOn === null ? null : tellAge(date, agesOn);
    return { author, byArticleAuthor: author !== null && personKey(author) === signs, date, age };
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language, and only when something is dated: making one costs more than a hundred uses. */
function dayFormat(locale: string): Intl.DateTimeFormat {
  const made = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, made);
  return made;
}

/** « Zoé Haÿ, 3 novembre 2024, ancien », « Luc P., signe l’article, non daté ». */
export function creditPiece({ author, byArticleAuthor, date, age }: PieceOrigin, language: Language): string {
  const words = SHEET_WORDS[language];
  const day = date === null ? words.undated : dayFormat(words.locale).format(new Date(`${date.slice(0, 10)}T00:00Z`));
  return [author ?? words.unnamed, ...(byArticleAuthor ? [words.signsArticle] : []), day, ...(age === 'old' ? [words.old] : [])].join(', ');
}
