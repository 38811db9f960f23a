import type { PrintLocale } from '../print-locale.js';
import { shorten } from '../shorten.js';
import { typesetFrench } from '../typeset-french.js';
import type { TopicCard } from './topic-card.js';

export interface TopicCardInput extends Omit<TopicCard, 'form' | 'rightToLeft'> {
  /** The topic's own, in which its title is set. */
  readonly language: PrintLocale;
}

const LONGEST = { title: 220, tag: 40, fact: 70 } as const;
const MOST = { tags: 3, facts: 2 } as const;
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** What stands on a topic's picture: few words, each short enough to be read as small as a thumbnail. */
export function describeTopicCard({ language, locale, brand, tagline, tags, title, facts }: TopicCardInput): TopicCard {
  const set = (text: string, of: PrintLocale = locale) => (of === 'fr' ? typesetFrench(text) : text);
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    form: 'topicCard', locale, brand, tagline: set(tagline),
    tags: tags.slice(0, MOST.tags).map((tag) => set(shorten(line(tag), LONGEST.tag))),
    title: set(shorten(line(title), LONGEST.title), language),
    rightToLeft: RIGHT_TO_LEFT.test(FIRST_LETTER.exec(title)?.[0] ?? ''),
    facts: facts.slice(0, MOST.facts).map((fact) => set(shorten(line(fact), LONGEST.fact))),
  };
}
