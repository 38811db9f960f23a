import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemo, moveTopic, publishTopic, readBecameOfShown, readPublic, readPublication, type PublicContributionId, type PublishTopicInput } from '#desk';
import type { EpisodeId, TopicId } from '#rundown';
import { demoApplications, demoPage, NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

const SECOND = '0190cccc-0000-7000-8000-000000000001' as EpisodeId;
const [FIRST_ADDRESS, SECOND_ADDRESS] = ['https://youtu.be/un', 'https://youtu.be/deux'];

let demo: TestDesk;
let topicId: TopicId;
let slug: string;
let first: EpisodeId;
beforeAll(async () => {
  demo = await openTestDesk();
  await loadDemo(demo.desk, { page: demoPage(), applications: demoApplications(), password: 'démonstration', audience: true });
  [{ topicId, slug, first } = { topicId: '', slug: '', first: '' } as never] = await demo.rows<{ topicId: TopicId; slug: string; first: EpisodeId }>(
    `select t.id as "topicId", t.slug, e.id as first from episode e join topic t on t.id = e.topic_id join rundown r on r.episode_id = e.id join rundown_version v on v.rundown_id = r.id`);
  // The same show once more, on the next day: its rundown is another one with the same lines.
  const again = (table: string, changed: string, where: string) => demo.rows(`insert into ${table} select (jsonb_populate_record(x, jsonb_build_object(${changed}))).* from ${table} x where ${where}`);
  await again('episode', `'id', '${SECOND}', 'start_local', x.start_local + interval '1 day'`, `x.id = '${first}'`);
  await again('rundown', `'id', '${SECOND}', 'episode_id', '${SECOND}'`, `x.episode_id = '${first}'`);
  await again('rundown_version', `'id', '${SECOND}', 'rundown_id', '${SECOND}'`, `x.rundown_id = (select id from rundown where episode_id = '${first}')`);
  await again('participation', `'id', gen_random_uuid(), 'episode_id', '${SECOND}'`, `x.episode_id = '${first}' and x.role = 'guest'`);
  for (const to of ['inProduction', 'recorded'] as const) await moveTopic(demo.desk, producer, { topicId, expectedRevision: await revision(), to });
});
afterAll(() => demo.close());

const revision = async () => (await demo.desk.audience.topicPage(topicId))!.revision;
const shown = async () => (await readPublic(demo.desk, NOBODY).topic(slug))!.published;
/** Publishes a show whose every line begins so many seconds later than planned. */
async function publish(episodeId: EpisodeId, url: string, offsetSeconds: number, over: Partial<PublishTopicInput> = {}) {
  const { lines } = (await readPublication(demo.desk, producer, topicId, episodeId))!;
  const chapters = lines.map(({ segmentId, startSeconds }) => ({ segmentId, startSeconds: startSeconds === null ? null : startSeconds + offsetSeconds }));
  return publishTopic(demo.desk, producer, { topicId, expectedRevision: await revision(), episodeId, url, offsetSeconds, chapters, reason: null, ...over });
}

describe('recordings of the shows of one topic', () => {
  it('are published one by one, each with its chapters, and points are led to the show that deals with them first', async () => {
    const before = (await readPublication(demo.desk, producer, topicId, SECOND))!;
    expect([before.episodeId, before.last, before.url, before.shows.map(({ published }) => published)]).toEqual([SECOND, null, null, [false, false]]);
    expect(await publish(SECOND, SECOND_ADDRESS, 30)).toMatchObject({ outcome: 'TopicPageSaved' });
    expect(await readPublication(demo.desk, producer, topicId, first)).toMatchObject({ last: null, url: null, shows: [{ published: false }, { published: true }] });
    const [covered] = await demo.rows<{ id: PublicContributionId; line: string }>(
      `select x.point ->> 'contributionId' as id, x.point ->> 'segmentId' as line from rundown_version v cross join jsonb_array_elements(v.snapshot -> 'points') as x (point)
       where v.rundown_id = $1 and x.point ->> 'state' = 'covered' limit 1`, [SECOND]);
    const became = async () => (await readBecameOfShown(demo.desk, { id: topicId, state: 'published' }, [{ id: covered!.id, own: false }])).get(covered!.id);
    expect(await became()).toMatchObject({ became: 'covered', recording: { url: SECOND_ADDRESS, day: null } });

    expect(await publish(first, FIRST_ADDRESS, 0)).toMatchObject({ outcome: 'TopicPageSaved' });
    const both = await shown();
    expect(both.map(({ episodeId, url }) => [episodeId, url])).toEqual([[first, FIRST_ADDRESS], [SECOND, SECOND_ADDRESS]]);
    expect(both[1]!.chapters).toEqual(both[0]!.chapters.map((chapter) => ({ ...chapter, startSeconds: chapter.startSeconds + 30 })));
    const early = both[0]!.chapters.find(({ segmentId }) => segmentId === covered!.line)!;
    expect(await became()).toEqual({ became: 'covered', segment: early.title, atSeconds: early.startSeconds, recording: { url: FIRST_ADDRESS, day: both[0]!.start!.slice(0, 10) } });
  });

  it('stand beside each other when one is corrected, and the one whose address was another’s gives way', async () => {
    await publish(first, `${FIRST_ADDRESS}-bis`, 10);
    expect((await shown()).map(({ url }) => url)).toEqual([`${FIRST_ADDRESS}-bis`, SECOND_ADDRESS]);
    expect(await readPublication(demo.desk, producer, topicId, SECOND)).toMatchObject({ last: { number: 1, url: SECOND_ADDRESS, offsetSeconds: 30 }, url: SECOND_ADDRESS });
    await publish(SECOND, `${FIRST_ADDRESS}-bis`, 5);
    expect((await shown()).map(({ episodeId, url }) => [episodeId, url])).toEqual([[SECOND, `${FIRST_ADDRESS}-bis`]]);
  });

  it('wait for the signatures of those whom they show alone', async () => {
    const [guest] = await demo.rows<{ name: string }>(`update participation n set status = 'present', status_before = n.status from person p where p.id = n.person_id
      and n.id = (select x.id from participation x where x.episode_id = $1 order by x.id limit 1) returning p.name`, [SECOND]);
    expect(await publish(SECOND, SECOND_ADDRESS, 0)).toEqual({ outcome: 'RightsMissing', names: [guest!.name] });
    expect(await publish(first, FIRST_ADDRESS, 0)).toMatchObject({ outcome: 'TopicPageSaved' });
    expect(await publish(SECOND, SECOND_ADDRESS, 0, { reason: 'Signé sur papier.' })).toMatchObject({ outcome: 'TopicPageSaved' });
  });
});
