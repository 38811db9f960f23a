import { hasNews, shownIn, type BecameOfPoint, type ToldOfPoint } from '#audience';
import type { WrittenNotice } from '#notices';
import type { TopicId } from '#rundown';
import { nameOf, type Actor, type Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { InvalidInput, NotFound } from '../../errors.js';
import type { PublicContributionId, VisitorId } from '../../ids.js';
import { mayTellPeople, permit } from '../../permissions.js';
import { typesetNotice } from '../../message/typeset-notice.js';
import type { BecameMatter, Slice, Sliced } from '../../ports/audience-reads.js';
import type { PointFollower } from '../../ports/editor-reads.js';
import { toSeenLine, toSeenText } from '../../storable-text.js';
import type { PointNewsNotSent, PointNewsSent } from '../audience-outcomes.js';
import { excerptOf } from '../mail/post-audience-mail.js';
import { becameOf } from './became-of.js';
import { fingerprintOf, knownPoints, newsAmong, tellPeople, writePointNews, type ToTell } from './person-news.js';

/** Something that somebody wrote: what it is now, what they were told of it, and whether there is news since. */
export interface FollowedPoint {
  readonly contributionId: PublicContributionId;
  readonly excerpt: string;
  readonly now: BecameOfPoint;
  readonly told: BecameMatter['contributions'][number]['told'];
  readonly isNews: boolean;
}

/** Somebody who follows a topic, with what they wrote there. */
export interface FollowerOfPoints extends PointFollower {
  readonly points: readonly FollowedPoint[];
}

/** How a topic's points are told. */
export interface PointTelling {
  readonly topicId: TopicId;
  readonly title: string;
  /** The house writes by itself. */
  readonly byItself: boolean;
  /** The state of the topic shows what became of points; else nothing is told. */
  readonly shown: boolean;
}

/** Whether anything can be told of a topic's points, and by whom; null for no such topic. */
export async function readPointTelling(desk: Desk, actor: Actor, topicId: TopicId): Promise<PointTelling | null> {
  permit(mayTellPeople, actor);
  const [page, byItself] = await Promise.all([desk.audience.topicPage(topicId), desk.editor.tellsPoints()]);
  return page && { topicId, title: page.title, byItself, shown: shownIn(page.state).becameOfPoints };
}

/** Who follows a topic and wrote there, by name; two statements, however many. */
export async function readPointFollowers(desk: Desk, actor: Actor, topicId: TopicId, slice: Slice): Promise<Sliced<FollowerOfPoints>> {
  permit(mayTellPeople, actor);
  const followers = await desk.editor.pointFollowers(topicId, slice);
  const matter = await desk.audience.becameMatter(topicId, { visitors: followers.items.map(({ id }) => id) });
  const points = matter === null ? new Map<VisitorId, readonly FollowedPoint[]>() : followedPoints(matter);
  return { ...followers, items: followers.items.map((follower) => ({ ...follower, points: points.get(follower.id) ?? [] })) };
}

/** What each wrote, in order. */
function followedPoints(matter: BecameMatter): ReadonlyMap<VisitorId, readonly FollowedPoint[]> {
  const points = new Map<VisitorId, FollowedPoint[]>();
  for (const one of matter.contributions) {
    if (one.visitorId === null || one.text.trim() === '') continue;
    const now = becameOf(matter, one);
    const isNews = hasNews(now, one.told);
    points.set(one.visitorId, [...(points.get(one.visitorId) ?? []), { contributionId: one.id, excerpt: excerptOf(one.text), now, told: one.told, isNews }]);
  }
  return points;
}

const toldIn = ({ contributions }: BecameMatter): readonly (ToldOfPoint & { readonly id: PublicContributionId })[] => contributions.flatMap(({ id, told }) => (told === null ? [] : [{ id, ...told }]));

/** A mail to one person as it would leave, to be read and changed before it does. */
export interface PointNewsPreview {
  readonly outcome: 'PointNewsPreview';
  readonly visitorId: VisitorId;
  readonly to: { readonly name: string; readonly address: string };
  readonly locale: Locale;
  /** Names the news that it tells. */
  readonly fingerprint: string;
  readonly words: WrittenNotice;
}

/** As many as one message may be written to at once. */
const MOST_AT_ONCE = 100;

const notSent = (visitorId: VisitorId, code: PointNewsNotSent['code']): PointNewsNotSent => ({ outcome: 'PointNewsNotSent', visitorId, code });

/** Those of the named who follow, by id, with the topic's matter of their points. */
async function readNamed(desk: Desk, topicId: TopicId, ids: readonly VisitorId[]) {
  if (ids.length > MOST_AT_ONCE) throw new InvalidInput('visitorIds', `Name ${MOST_AT_ONCE} at most.`);
  const [followers, matter] = await Promise.all([desk.editor.followersNamed(topicId, ids), desk.audience.becameMatter(topicId, { visitors: ids })]);
  if (matter === null) throw new NotFound('topic', topicId);
  return { followers: new Map(followers.map((one) => [one.id, one])), matter };
}

/** The mails that several people would get, each in their language, or why they would get none; nothing is sent. Two statements, however many. */
export async function previewPointNews(desk: Desk, actor: Actor, topicId: TopicId, ids: readonly VisitorId[]): Promise<readonly (PointNewsPreview | PointNewsNotSent)[]> {
  permit(mayTellPeople, actor);
  const { followers, matter } = await readNamed(desk, topicId, ids);
  const [known, told] = [knownPoints(matter), toldIn(matter)];
  return ids.map((id) => {
    const follower = followers.get(id);
    if (follower === undefined) return notSent(id, 'notFollowing');
    const news = newsAmong(known.get(id) ?? [], told);
    if (news.length === 0) return notSent(id, 'alreadyTold');
    const { name, email, locale } = follower;
    return { outcome: 'PointNewsPreview', visitorId: id, to: { name, address: email }, locale, fingerprint: fingerprintOf(desk, news), words: typesetNotice(writePointNews(desk, matter, name, locale, news), locale) };
  });
}

export interface SendPointNewsInput {
  readonly visitorId: VisitorId;
  /** Of the preview that was read: of what became something else meanwhile nothing is sent. */
  readonly fingerprint: string;
  readonly subject: string;
  /** Parted by empty lines. */
  readonly text: string;
}

/** Writes to several people in the words that were read, all at once: what became of each, in their order. Sent again, nobody is written to twice. */
export async function sendPointNews(desk: Desk, actor: Actor, topicId: TopicId, inputs: readonly SendPointNewsInput[]): Promise<readonly (PointNewsSent | PointNewsNotSent)[]> {
  permit(mayTellPeople, actor);
  const ids = inputs.map(({ visitorId }) => visitorId);
  if (new Set(ids).size < ids.length) throw new InvalidInput('news', 'Write to each once.');
  const { followers, matter } = await readNamed(desk, topicId, ids);
  const known = knownPoints(matter);
  const refused = new Map<VisitorId, PointNewsNotSent['code']>();
  const leaving = inputs.flatMap(({ visitorId, fingerprint, subject: given, text }): ToTell[] => {
    const [subject, paragraphs] = [toSeenLine(given), toSeenText(text).split(/\n\s*\n/u).map((part) => part.trim()).filter((part) => part !== '')];
    if (subject === '' || paragraphs.length === 0) throw new InvalidInput('text', 'A mail has a subject and words.');
    if (subject.length > 300 || text.length > 20_000) refused.set(visitorId, 'textTooLong');
    else if (!followers.has(visitorId)) refused.set(visitorId, 'notFollowing');
    return refused.has(visitorId) ? [] : [{ visitorId, points: known.get(visitorId) ?? [], read: { fingerprint, subject, paragraphs } }];
  });
  const became = await desk.work.run((work) => tellPeople(desk, work, topicId, matter, leaving, nameOf(actor)));
  return ids.map((visitorId) => {
    const telling = refused.get(visitorId) ?? became.get(visitorId)!;
    return telling === 'told' ? { outcome: 'PointNewsSent', visitorId } : notSent(visitorId, telling);
  });
}
