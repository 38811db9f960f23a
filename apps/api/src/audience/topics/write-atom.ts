import type { ListedTopic } from '#desk';
import { shorten } from './topic-card.js';
import { topicPath } from './topic-paths.js';

/** What a feed of topics is written from. */
export interface TopicsFeed {
  readonly publicUrl: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: 'fr' | 'en';
  readonly topics: readonly ListedTopic[];
}

const BEFORE_ANY = new Date(0);

/** Topics as an Atom feed, the newest first; the same topics give the same bytes. */
export function writeAtom({ publicUrl, title, subtitle, language, topics }: TopicsFeed): string {
  const updated = topics.map(openedOf).toSorted((one, other) => other.getTime() - one.getTime())[0] ?? BEFORE_ANY;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${text(title)}</title>`,
    `<subtitle>${text(subtitle)}</subtitle>`,
    `<id>${text(`${publicUrl}/sujets`)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${text(`${publicUrl}/sujets/flux.atom`)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(`${publicUrl}/sujets`)}"/>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<author><name>${text(title)}</name></author>`,
    ...topics.map((topic) => writeEntry(topic, publicUrl, language)),
    '</feed>',
    '',
  ].join('\n');
}

const openedOf = ({ openedAt }: ListedTopic): Date => openedAt ?? BEFORE_ANY;

function writeEntry(topic: ListedTopic, publicUrl: string, language: 'fr' | 'en'): string {
  return [
    '<entry>',
    `<title>${text(topic.title)}</title>`,
    `<id>urn:uuid:${topic.id}</id>`,
    `<link rel="alternate" type="text/html" href="${text(publicUrl + topicPath(topic.slug))}"/>`,
    `<published>${openedOf(topic).toISOString()}</published>`,
    `<updated>${openedOf(topic).toISOString()}</updated>`,
    ...topic.categories.map(({ slug, nameFr, nameEn }) => `<category term="${text(slug)}" label="${text(language === 'fr' ? nameFr : nameEn)}"/>`),
    `<summary>${text(shorten(topic.pitch ?? topic.callToTakePart ?? '', 600))}</summary>`,
    '</entry>',
  ].join('\n');
}

/** A text as XML holds it: without the signs that XML has no way to write. */
const text = (words: string): string =>
  // oxlint-disable-next-line no-control-regex -- those are the signs in question
  words.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '').replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
