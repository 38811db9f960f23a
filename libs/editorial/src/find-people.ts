import type { QuestionId, QuoteId, Reason, SpeakerId, ThemeId } from '#rundown';
import { contentHash } from './content-hash.js';
import type { Matter, Question, Quote } from './matter.js';
import { personKey } from './same-person.js';

/** What a person wrote on one theme. */
export interface PersonVoice {
  readonly theme: ThemeId;
  readonly quotes: number;
  readonly questions: number;
  /** The quotes and questions that prove it, best first. */
  readonly pieces: readonly (QuoteId | QuestionId)[];
}

/** A named person found in the matter, most quoted first. */
export interface FoundPerson {
  readonly id: SpeakerId;
  readonly name: string;
  readonly voices: readonly PersonVoice[];
  readonly quotes: number;
  readonly questions: number;
}

/** The id of a person known only by name; spellings of one person share it. */
export function personId(name: string): SpeakerId {
  return `p-${contentHash(personKey(name))}` as SpeakerId;
}

/** Everybody who is quoted or asks something under a name, most quoted first; unnamed authors are nobody to invite. */
export function findPeople(matter: Matter): readonly FoundPerson[] {
  const people = new Map<SpeakerId, { name: string; voices: Map<ThemeId, PersonVoice>; quotes: number; questions: number }>();
  const hear = ({ id: piece, author, theme }: Quote | Question, kind: 'quotes' | 'questions') => {
    if (author === null || personKey(author) === '') return;
    const id = personId(author);
    const person = people.get(id) ?? { name: author, voices: new Map<ThemeId, PersonVoice>(), quotes: 0, questions: 0 };
    people.set(id, person);
    person[kind]++;
    if (theme === null) return;
    const voice = person.voices.get(theme) ?? { theme, quotes: 0, questions: 0, pieces: [] };
    person.voices.set(theme, { ...voice, [kind]: voice[kind] + 1, pieces: [...voice.pieces, piece] });
  };
  // Only what people wrote as contributors makes them guests: being quoted in the article does not.
  const contributed = new Set(matter.sources.filter((source) => source.kind !== 'article' && source.kind !== 'pitch').map((source) => source.id));
  for (const quote of matter.quotes) if (contributed.has(quote.source)) hear(quote, 'quotes');
  for (const question of matter.questions) if (contributed.has(question.source)) hear(question, 'questions');
  return [...people]
    .map(([id, person]) => ({ id, ...person, voices: [...person.voices.values()] }))
    .toSorted((a, b) => b.quotes - a.quotes || b.questions - a.questions || (a.id < b.id ? -1 : 1));
}

/** Why a person cannot be a guest, as the topic page and the application tell, or null. */
export function reasonToKeepOut(name: string, articleAuthor: string | null, role: string | null): Reason | null {
  if (articleAuthor !== null && personKey(name) === personKey(articleAuthor)) return { code: 'isHost' };
  return role?.trim().toLowerCase() === 'audience' ? { code: 'asksForAudience' } : null;
}
