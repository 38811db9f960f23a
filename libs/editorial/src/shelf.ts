import type { Seconds } from '#rundown';
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
  const taken: (Quote | Question)[] = [];
  // The same words may be listed as a quote and as a question: read once, they are taken as both.
  const isFree = (piece: Quote | Question) => !taken.some((one) => one.source === piece.source && one.start < piece.end && piece.start < one.end);
  return {
    articleSource: matter.sources.find((source) => source.kind === 'article')?.id ?? null,
    takeQuotes(wanted, seconds, hook = null, most = MOST_QUOTES) {
      const picked: Quote[] = [];
      let spoken = 0;
      for (const quote of inTurn(matter.quotes.filter((one) => isFree(one) && wanted(one)), hook)) {
        if (picked.length === most) break;
        if (!isFree(quote) || (picked.length > 0 && spoken + quote.spokenSeconds > seconds)) continue;
        picked.push(quote);
        taken.push(quote);
        spoken += quote.spokenSeconds;
      }
      return picked;
    },
    takeQuestions(wanted, most, hook = null) {
      const picked: Question[] = [];
      for (const question of inTurn(matter.questions.filter((one) => isFree(one) && wanted(one)), hook)) {
        if (picked.length === most) break;
        if (!isFree(question)) continue;
        picked.push(question);
        taken.push(question);
      }
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
