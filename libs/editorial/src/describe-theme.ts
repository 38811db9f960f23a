import type { Reason, ThemeId } from '#rundown';
import type { Question, Quote, Theme, ThemeMember } from './matter.js';
import { personKey } from './same-person.js';

type Excerpt = Quote | Question;

/** What a theme holds, best first. */
export interface ThemeContents {
  readonly id: ThemeId;
  readonly label: string;
  readonly comments: readonly number[];
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
}

/** Points from which a question opens a theme better than a quote does. */
const HOOK_QUESTION = 1.2;

/** A theme with its hook, people and members; its weight is still a sum, see `shareWeights`. */
export function describeTheme({ id, label, comments, quotes, questions }: ThemeContents, reasonFor: (excerpt: Excerpt) => Reason): Theme {
  const all = [...quotes, ...questions];
  return {
    id,
    label,
    hook: pickHook(quotes, questions),
    weight: all.reduce((sum, excerpt) => sum + worthOf(excerpt), 0),
    quotes: quotes.map((quote) => quote.id),
    questions: questions.map((question) => question.id),
    comments,
    people: peopleIn(all),
    members: all.map((excerpt): ThemeMember => {
      const why = reasonFor(excerpt);
      return 'spokenSeconds' in excerpt ? { quote: excerpt.id, question: null, why } : { quote: null, question: excerpt.id, why };
    }),
  };
}

/** Weights as shares of the whole, 0–1, the heaviest theme first. */
export function shareWeights(themes: readonly Theme[]): Theme[] {
  const total = themes.reduce((sum, theme) => sum + theme.weight, 0) || 1;
  return themes
    .map((theme) => ({ ...theme, weight: Math.round((theme.weight / total) * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** What an excerpt adds to its theme's weight. */
export function worthOf(excerpt: Excerpt): number {
  return 1 + Math.max(0, excerpt.score) / 2;
}

/** A theme opens on its best question when that question can carry a debate, else on its sharpest quote. */
export function pickHook(quotes: readonly Quote[], questions: readonly Question[]): string {
  const question = questions.find((one) => one.text.length <= 200);
  if (question !== undefined && question.score >= HOOK_QUESTION) return question.text;
  return quotes[0]?.text ?? question?.text ?? '';
}

function peopleIn(excerpts: readonly Excerpt[]): string[] {
  const heard = new Map<string, { name: string; times: number }>();
  for (const { author } of excerpts) {
    if (author === null) continue;
    const key = personKey(author);
    const person = heard.get(key) ?? { name: author, times: 0 };
    heard.set(key, { ...person, times: person.times + 1 });
  }
  return [...heard.values()].sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)).map((person) => person.name);
}
