import type { Language } from './language.js';
import type { Source, TopicPage } from './topic-page.js';

/** Words that one of the two languages cannot do without and the other does not have. */
const TELLTALE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}])(?:le|les|des|une|est|que|qui|pas|pour|dans|avec|nous|vous|mais|sur|et|du|au|ce|je|il|elle)(?!\p{L})/giu,
  en: /(?<![\p{L}])(?:the|and|of|is|that|with|not|you|they|we|but|this|are|was|have|it|for|from|what|be)(?!\p{L})/giu,
};
/** Units read: what people wrote first tells. */
const ENOUGH = 20_000;

/** Words of the contributions' beginnings, and how many of them tell French or English. */
export function countTelltales(sources: readonly Source[], page: TopicPage): { readonly words: number; readonly fr: number; readonly en: number } {
  const parts: string[] = [];
  let length = 0;
  for (const source of [...sources].sort((a, b) => Number(a.kind === 'pitch') - Number(b.kind === 'pitch'))) {
    const part = (source.text ?? page.text).slice(source.start, Math.min(source.end, source.start + ENOUGH));
    parts.push(part);
    length += part.length;
    if (length >= ENOUGH) break;
  }
  const text = parts.join(' ');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return { words: count(/\p{L}+/gu), fr: count(TELLTALE.fr), en: count(TELLTALE.en) };
}

/** The language most of the contributions are written in; French when nothing tells, since the pages are French. */
export function detectLanguage(sources: readonly Source[], page: TopicPage): Language {
  const { fr, en } = countTelltales(sources, page);
  return en > fr ? 'en' : 'fr';
}
