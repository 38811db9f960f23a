import { hasNews, toldOf, type BecameOfPoint, type ToldOfPoint } from '#audience';
import { writeAudienceMail, type WrittenNotice } from '#notices';
import type { TopicId } from '#rundown';
import type { Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { MessageId, PublicContributionId, VisitorId } from '../../ids.js';
import type { BecameMatter } from '../../ports/audience-reads.js';
import type { Work } from '../../ports/unit-of-work.js';
import { canonicalJson } from '../../rundown/canonical-json.js';
import { excerptOf, postWords } from '../mail/post-audience-mail.js';
import { topicPath } from '../public-paths.js';
import { becameOf, inMail } from './became-of.js';

/** Something that somebody wrote, and what it is now. */
export interface KnownPoint {
  readonly contributionId: PublicContributionId;
  readonly excerpt: string;
  readonly now: Exclude<BecameOfPoint, { readonly became: 'unknown' }>;
}

/** One topic's points of one person of which something is known. */
export const knownPointsOf = (matter: BecameMatter, visitorId: VisitorId): readonly KnownPoint[] =>
  matter.contributions.flatMap((one) => {
    const now = one.visitorId === visitorId ? becameOf(matter, one) : null;
    return now === null || now.became === 'unknown' ? [] : [{ contributionId: one.id, excerpt: excerptOf(one.text), now }];
  });

/** Those that somebody was not told yet. */
export const newsAmong = (points: readonly KnownPoint[], told: readonly (ToldOfPoint & { readonly id: PublicContributionId })[]): readonly KnownPoint[] =>
  points.filter(({ contributionId, now }) => hasNews(now, told.find(({ id }) => id === contributionId) ?? null));

/** Names news by what they say: sent again, or read before something else became of them, it is seen. */
export const fingerprintOf = (desk: Pick<Desk, 'secrets'>, news: readonly KnownPoint[]): string =>
  desk.secrets.hash(canonicalJson(news.map(({ contributionId, now }) => ({ contributionId, now })))).slice(0, 16);

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

/** Writes to one person what is news to them, under their lock: told once, whoever sends it how often. */
export async function tellPerson(
  desk: Desk, work: Work, topicId: TopicId, about: About, visitorId: VisitorId, points: readonly KnownPoint[], read: ReadWords | null, by: string | null,
): Promise<'told' | 'alreadyTold' | 'newsChanged' | 'notFollowing'> {
  const visitor = await work.visitors.lock(visitorId);
  if (visitor === null) return 'notFollowing';
  const told = await work.points.told(points.map(({ contributionId }) => contributionId));
  const news = newsAmong(points, told);
  if (news.length === 0) return 'alreadyTold';
  const fingerprint = fingerprintOf(desk, news);
  if (read !== null && read.fingerprint !== fingerprint) return 'newsChanged';
  const own = writePointNews(desk, about, visitor.name, visitor.locale, news);
  const words: WrittenNotice = read === null ? own : { subject: read.subject, blocks: read.paragraphs.map((text) => ({ block: 'paragraph', text })), button: own.button };
  const times = told.reduce((sum, one) => sum + one.times, 0);
  const messageId = desk.newId() as MessageId;
  const to = { visitorId, name: visitor.name, email: visitor.email, locale: visitor.locale };
  if (!(await postWords(desk, work, 'point.followed', to, `${topicId}:${visitorId}:${fingerprint}${times === 0 ? '' : `:${times}`}`, words, null, messageId))) return 'alreadyTold';
  await work.points.tell(news.map(({ contributionId, now }) => ({ id: contributionId, ...toldOf(now) })), { messageId, name: by, at: desk.clock.now() });
  return 'told';
}
