import type { Locale, PublicTopicPage } from '#desk';
import { describeTopicCard, type TopicCard } from '#print';
import { createHash } from 'node:crypto';
import { wordsIn } from '../words/words-in.js';
import { localOf, sayDate } from './say-when.js';
import { topicPath } from './topic-paths.js';

/** Raise it when the same card is drawn otherwise, so that nobody keeps the older picture. */
const DRAWN_AS = 1;

/** What stands on a topic's picture, in a language: where it is, what it is about, when. */
export function toTopicCard(topic: PublicTopicPage, locale: Locale): TopicCard {
  const { frame, topics: { states, card } } = wordsIn(locale);
  const [recording] = topic.recordings;
  const when = recording !== undefined ? card.recorded(sayDate(recording.start, locale))
    : topic.state === 'open' && topic.closesAt !== null ? card.until(sayDate(localOf(topic.closesAt, topic.zone), locale)) : null;
  const form = [topic.format, topic.treatment].filter((fact) => fact !== null).join(' · ');
  return describeTopicCard({
    locale, language: topic.language, brand: frame.brand, tagline: frame.tagline, title: topic.title,
    tags: [states[topic.state], ...topic.categories.map(({ nameFr, nameEn }) => (locale === 'fr' ? nameFr : nameEn))],
    facts: [when, form].filter((fact) => fact !== null && fact !== '') as string[],
  });
}

/** Tells two pictures apart: another card, another mark. */
export const markOf = (card: TopicCard): string => createHash('sha256').update(JSON.stringify([DRAWN_AS, card])).digest('base64url').slice(0, 16);

/** Where the picture is had; whatever changes it changes its address. */
export const picturePath = (slug: string, locale: Locale, mark: string): string => `${topicPath(slug)}/carte/${locale}-${mark}.png`;

/** What a picture's address names. */
export function readPictureName(name: string): { readonly locale: Locale; readonly mark: string } | null {
  const [, locale, mark] = /^(fr|en)-([\w-]{16})\.png$/.exec(name) ?? [];
  return mark === undefined ? null : { locale: locale as Locale, mark };
}
