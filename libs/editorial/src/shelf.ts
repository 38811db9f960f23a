import type { QuestionId, QuoteId, Seconds } from '#rundown';
import type { Matter, Question, Quote } from './matter.js';

/** The quotes and questions still free: what one segment takes, no other gets. */
export interface Shelf {
  /** Id of the article among the sources, or null. */
  readonly articleSource: string | null;
  /** Best first, one author once before anybody twice, as long as they can be read within `seconds`; always at least one if there is any. */
  takeQuotes(wanted: (quote: Quote) => boolean, seconds: Seconds, hook?: string | null, most?: number): readonly Quote[];
  takeQuestions(wanted: (question: Question) => boolean, most: number, hook?: string | null): readonly Question[];
}

const MOST_QUOTES = 4;

/** Opens the shelf with everything the topic offers. The hook of a theme, when free, comes first. */
export function openShelf(matter: Matter): Shelf {
  const taken = new Set<QuoteId | QuestionId>();
  return {
    articleSource: matter.sources.find((source) => source.kind === 'article')?.id ?? null,
    takeQuotes(wanted, seconds, hook = null, most = MOST_QUOTES) {
      const picked: Quote[] = [];
      let spoken = 0;
      for (const quote of inTurn(matter.quotes.filter((one) => !taken.has(one.id) && wanted(one)), hook)) {
        if (picked.length === most) break;
        if (picked.length > 0 && spoken + quote.spokenSeconds > seconds) continue;
        picked.push(quote);
        spoken += quote.spokenSeconds;
      }
      for (const quote of picked) taken.add(quote.id);
      return picked;
    },
    takeQuestions(wanted, most, hook = null) {
      const picked = inTurn(matter.questions.filter((one) => !taken.has(one.id) && wanted(one)), hook).slice(0, most);
      for (const question of picked) taken.add(question.id);
      return picked;
    },
  };
}

/** Best first, but one author's second piece only after everybody's first. */
function inTurn<Piece extends Quote | Question>(pieces: readonly Piece[], hook: string | null): readonly Piece[] {
  const heard = new Map<string, number>();
  const turns = pieces
    .toSorted((a, b) => Number(b.text === hook) - Number(a.text === hook) || b.score - a.score || (a.id < b.id ? -1 : 1))
    .map((piece) => {
      const voice = piece.author ?? piece.source;
      const turn = heard.get(voice) ?? 0;
      heard.set(voice, turn + 1);
      return { piece, turn };
    });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ piece }) => piece);
}
