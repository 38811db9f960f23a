import type { Language } from './language.js';
import type { Source, TopicPage } from './topic-page.js';

/** Words that one of the two languages cannot do without and the other does not have. */
const TELLTALE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}])(?:le|les|des|une|est|que|qui|pas|pour|dans|avec|nous|vous|mais|sur|et|du|au|ce|je|il|elle)(?!\p{L})/giu,
  en: /(?<![\p{L}])(?:the|and|of|is|that|with|not|you|they|we|but|this|are|was|have|it|for|from|what|be)(?!\p{L})/giu,
};
/** Units read: what people wrote first tells. */
const ENOUGH = 20_000;

/** The language most of the contributions are written in; French when nothing tells, since the pages are French. */
export function detectLanguage(sources: readonly Source[], page: TopicPage): Language {
  let words = '';
  for (const source of [...sources].sort((a, b) => Number(a.kind === 'pitch') - Number(b.kind === 'pitch'))) {
    words += ` ${(source.text ?? page.text).slice(source.start, Math.min(source.end, source.start + ENOUGH))}`;
    if (words.length >= ENOUGH) break;
  }
  const count = (language: Language): number => words.match(TELLTALE[language])?.length ?? 0;
  return count('en') > count('fr') ? 'en' : 'fr';
}
