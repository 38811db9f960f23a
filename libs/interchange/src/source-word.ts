import type { Language } from '#rundown';

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { comment: 'commentaire', article: 'article', pitch: 'présentation du sujet', answer: 'réponse à une question', motivation: 'motivation', insight: 'éclairage' },
  en: { comment: 'comment', article: 'article', pitch: 'pitch', answer: 'answer to a question', motivation: 'motivation', insight: 'insight' },
};

/** What a source is, as people say it; a kind that is not known is said as it is. */
export const sourceWord = (kind: string, language: Language): string => WORDS[language][kind] ?? kind;
