import { hasNews, toldOf, type BecameOfPoint, type ToldOfPoint } from '#audience';
import { writeAudienceMail, type WrittenNotice } from '#notices';
import type { TopicId } from '#rundown';
import type { Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { PublicContributionId, VisitorId } from '../../ids.js';
import type { BecameMatter } from '../../ports/audience-reads.js';
import type { Work } from '../../ports/unit-of-work.js';
import { canonicalJson } from '../../rundown/canonical-json.js';
import type { Message } from '../../message/message.js';
import { audienceMail, excerptOf, postAll } from '../mail/post-audience-mail.js';
import { topicPath } from '../public-paths.js';
import { becameOf, inMail } from './became-of.js';

/** Something that somebody wrote, and what it is now. */
export interface KnownPoint {
  readonly contributionId: PublicContributionId;
  readonly excerpt: string;
  readonly now: Exclude<BecameOfPoint, { readonly became: 'unknown' }>;
}

/** One topic's points of which something is known, by whose they are. */
export function knownPoints(matter: BecameMatter): ReadonlyMap<VisitorId, readonly KnownPoint[]> {
  const known = new Map<VisitorId, KnownPoint[]>();
  for (const one of matter.contributions) {
    const now = one.visitorId === null ? null : becameOf(matter, one);
    if (one.visitorId === null || now === null || now.became === 'unknown') continue;
    const point = { contributionId: one.id, excerpt: excerptOf(one.text), now };
    known.set(one.visitorId, [...(known.get(one.visitorId) ?? []), point]);
  }
  return known;
}

/** Those that somebody was not told yet. */
export const newsAmong = (points: readonly KnownPoint[], told: readonly (ToldOfPoint & { readonly id: PublicContributionId })[]): readonly KnownPoint[] =>
  points.filter(({ contributionId, now }) => hasNews(now, told.find(({ id }) => id === contributionId) ?? null));

/** Names news by what they say: sent again, or read before something else became of them, it is seen. */
export const fingerprintOf = (desk: Pick<Desk, 'secrets'>, news: readonly KnownPoint[]): string =>
  desk.secrets.hash(canonicalJson(news.map(({ contributionId, now }) => ({ contributionId, now: inMail(now, 'fr') })))).slice(0, 16);

type About = Pick<BecameMatter, 'title' | 'slug'>;

/** A mail says no more at once: the page shows the rest. */
const MOST_IN_MAIL = 20;

/** The mail of several news to one person. */
export const writePointNews = (desk: Pick<Desk, 'address'>, { title, slug }: About, name: string, locale: Locale, news: readonly KnownPoint[]): WrittenNotice =>
  writeAudienceMail('point.followed', { recipient: name, topic: title, points: news.slice(0, MOST_IN_MAIL).map(({ excerpt, now }) => ({ excerpt, now: inMail(now, locale) })), more: Math.max(0, news.length - MOST_IN_MAIL), link: `${desk.address}${topicPath(slug)}` }, locale);

/** The words that a producer read, and which news they were. */
export interface ReadWords {
  readonly fingerprint: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** Somebody to write to; `read`: in the words that a producer read, null: in the house's own. */
export interface ToTell {
  readonly visitorId: VisitorId;
  readonly points: readonly KnownPoint[];
  readonly read: ReadWords | null;
}

export type Telling = 'told' | 'alreadyTold' | 'newsChanged' | 'notFollowing';

/** Writes to several people, each named once, what is news to them, under their locks and in four statements: told once, whoever sends it how often. */
export async function tellPeople(desk: Desk, work: Work, topicId: TopicId, about: About, people: readonly ToTell[], by: string | null): Promise<ReadonlyMap<VisitorId, Telling>> {
  const visitors = new Map((await work.visitors.lockAll(people.map(({ visitorId }) => visitorId))).map((one) => [one.id, one]));
  const told = new Map((await work.points.told(people.flatMap(({ points }) => points.map(({ contributionId }) => contributionId)))).map((one) => [one.id, one]));
  const became = new Map<VisitorId, Telling>();
  const letters: { readonly visitorId: VisitorId; readonly message: Message; readonly news: readonly KnownPoint[] }[] = [];
  for (const { visitorId, points, read } of people) {
    const visitor = visitors.get(visitorId);
    const known = points.flatMap(({ contributionId }) => told.get(contributionId) ?? []);
    const news = newsAmong(points, known);
    const fingerprint = fingerprintOf(desk, news);
    if (visitor === undefined) became.set(visitorId, 'notFollowing');
    else if (news.length === 0) became.set(visitorId, 'alreadyTold');
    else if (read !== null && read.fingerprint !== fingerprint) became.set(visitorId, 'newsChanged');
    else {
      const own = writePointNews(desk, about, visitor.name, visitor.locale, news);
      const words: WrittenNotice = read === null ? own : { subject: read.subject, blocks: read.paragraphs.map((text) => ({ block: 'paragraph', text })), button: own.button };
      const times = known.reduce((sum, one) => sum + one.times, 0);
      const to = { visitorId, name: visitor.name, email: visitor.email, locale: visitor.locale };
      letters.push({ visitorId, news, message: audienceMail(desk, 'point.followed', to, `${topicId}:${visitorId}:${fingerprint}${times === 0 ? '' : `:${times}`}`, words, null) });
    }
  }
  const posted = new Set(await postAll(desk, work, letters.map(({ message }) => message)));
  for (const { visitorId, message } of letters) became.set(visitorId, posted.has(message.id) ? 'told' : 'alreadyTold');
  const leaving = letters.filter(({ message }) => posted.has(message.id));
  if (leaving.length > 0) await work.points.tell(leaving.flatMap(({ news, message }) => news.map(({ contributionId, now }) => ({ id: contributionId, messageId: message.id, ...toldOf(now) }))), { name: by, at: desk.clock.now() });
  return became;
}
