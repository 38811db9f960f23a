import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importTopic, NotAllowed, openEpisode, readDesk, type Topic, type TopicMatter } from '#desk';
import type { TopicId } from '#rundown';
import { actorWith, demoApplications, demoPage, NOBODY, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

describe('a topic', () => {
  let test: TestDesk;
  let topic: Topic;
  let matter: TopicMatter;
  beforeAll(async () => {
    test = await openTestDesk();
    const imported = await importTopic(test.desk, producer, { text: demoPage(), applications: demoApplications() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    topic = (await test.desk.reads.topicsById([imported.topicId]))[0]!;
    matter = await test.desk.reads.topicMatter(imported.topicId);
  });
  afterAll(() => test.close());

  it('is kept with everything found in it, verbatim', () => {
    expect(topic).toMatchObject({ articleAuthor: 'Maëlle TOURVIGNAC', commentCount: 38, applicationCount: 8 });
    expect(matter.contributions.filter(({ kind }) => kind === 'comment').map(({ comment }) => comment)).toEqual([...Array(38).keys()]);
    const words = new Map(matter.contributions.map(({ id, text }) => [id, text]));
    for (const span of [...matter.quotes, ...matter.questions]) {
      expect(words.get(span.contributionId)!.slice(span.start, span.end)).toBe(span.text);
    }
    expect(matter.quotes.length).toBe(topic.quoteCount);
    expect(matter.quotes.map(({ score }) => score)).toEqual(matter.quotes.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('knows which answers belong to which application', () => {
    const [first] = matter.applications;
    expect(first!.person.name).toBe('Odilon PRASTAVEL');
    const answers = matter.contributions.filter(({ applicationId, kind }) => applicationId === first!.id && kind === 'answer');
    expect(answers.map(({ id }) => id)).toEqual(first!.answers);
    expect(answers.length).toBeGreaterThan(0);
  });

  it('is imported once', async () => {
    const again = await importTopic(test.desk, producer, { text: demoPage() });
    expect(again).toEqual({ outcome: 'TopicAlreadyImported', topicId: topic.id });
    const text = 'Une page tout à fait neuve, sans commentaire.';
    const both = await Promise.all([1, 2].map(() => importTopic(test.desk, producer, { text, title: 'Neuf' })));
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['TopicAlreadyImported', 'TopicImported']);
    const neuf = (await test.desk.reads.topics()).find(({ title }) => title === 'Neuf')!;
    expect(neuf.remarks.map(({ code }) => code)).toContain('noComments');
    expect(neuf.commentCount).toBe(0);
  });

  it('keeps halves of surrogate pairs out, and offsets where they were', async () => {
    const imported = await importTopic(test.desk, producer, { text: `${demoPage()}\nUn demi \uD83C signe.`, title: 'Demi' });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    const [row] = await test.rows<{ page_text: string }>('select page_text from topic where id = $1', [imported.topicId]);
    expect(row!.page_text).toBe(`${demoPage()}\nUn demi \uFFFD signe.`);
  });

  it('is refused when it is empty, no text, or comes with damaged applications', async () => {
    const refusal = async (text: string, applications?: string) => {
      const refused = await importTopic(test.desk, producer, { text, applications: applications ?? null });
      return refused.outcome === 'PageRefused' ? refused.code : refused.outcome;
    };
    expect(await refusal(' \n')).toBe('pageEmpty');
    expect(await refusal('%PDF\0\u0001')).toBe('pageNotText');
    expect(await refusal('x'.repeat(32 * 1024 * 1024 + 1))).toBe('pageTooLarge');
    expect(await refusal('Une page.', '{"format": "applications/1"')).toBe('applicationsDamaged');
  });

  it('is read by the studio alone, and brought in by producers', async () => {
    expect(() => readDesk(test.desk, NOBODY)).toThrow(NotAllowed);
    expect(readDesk(test.desk, actorWith('host'))).toBe(test.desk.reads);
    await expect(importTopic(test.desk, actorWith('host'), { text: 'x' })).rejects.toBeInstanceOf(NotAllowed);
  });

  it('has episodes, whose start is a local time that no machine moves', async () => {
    const open = (start: string | null, zone = 'Europe/Paris', seats = 5, targetSeconds = 1_560) =>
      openEpisode(test.desk, producer, { topicId: topic.id as TopicId, start, zone, targetSeconds, seats });
    expect(await open('2027-03-28T02:30')).toEqual({ outcome: 'StartRefused', code: 'skippedHour', resumesAt: '2027-03-28T03:00' });
    expect(await open(null, 'Europe/Nulle-Part')).toEqual({ outcome: 'StartRefused', code: 'unknownZone', resumesAt: null });
    for (const seats of [0, 51]) expect(await open(null, 'Europe/Paris', seats)).toEqual({ outcome: 'InvalidValue', field: 'seats', code: 'seatsOutOfRange' });
    for (const length of [719, 14_401, 1_560.5]) {
      expect(await open(null, 'Europe/Paris', 5, length)).toEqual({ outcome: 'InvalidValue', field: 'targetSeconds', code: 'lengthOutOfRange' });
    }
    for (const start of ['2027-03-28T02:30:15', '2026-10-25T02:30', null]) {
      const opened = await open(start, start === '2027-03-28T02:30:15' ? 'America/New_York' : 'Europe/Paris');
      if (opened.outcome !== 'EpisodeOpened') throw new Error(opened.outcome);
      const model = (await test.desk.reads.rundown(opened.rundownId))!;
      expect([model.episode.start, model.rundown.start?.local ?? null, model.revision, model.rundown.segments]).toEqual([start, start, 0, []]);
      expect(model.participations.map(({ role, status, person }) => [role, status, person.name])).toEqual([['host', 'suggested', 'Maëlle TOURVIGNAC']]);
    }
  });

  it('is read with the same number of statements for 1 and 3 rows', async () => {
    const [episodes] = await test.desk.reads.episodesOfTopics([topic.id]);
    const ids = episodes!.map(({ id }) => id);
    const pool = (test.store.source.driver as unknown as { master: { query: (...values: unknown[]) => unknown } }).master;
    const counted = async (work: () => Promise<unknown>) => {
      const query = pool.query;
      let count = 0;
      pool.query = (...values) => (count++, query.apply(pool, values));
      await work().finally(() => (pool.query = query));
      return count;
    };
    const quotes = matter.quotes.map(({ id }) => id);
    for (const read of [
      (n: number) => test.desk.reads.participationsOfEpisodes(ids.slice(0, n)),
      (n: number) => test.desk.reads.newestPlannings(ids.slice(0, n)),
      (n: number) => test.desk.reads.episodesById(ids.slice(0, n)),
      (n: number) => test.desk.reads.quotesById(quotes.slice(0, n)),
      (n: number) => test.desk.reads.quotesOfThemes(matter.themes.map(({ id }) => id).slice(0, n)),
    ]) {
      expect([await counted(() => read(1)), await counted(() => read(3))]).toEqual([1, 1]);
    }
    expect(await counted(() => test.desk.reads.topicMatter(topic.id))).toBe(5);
  });

  it('answers loaders in the order asked, with null for what is not there', async () => {
    const [a, b] = matter.quotes;
    const nowhere = '0190aaaa-0000-7000-8000-00000000dead' as typeof a extends undefined ? never : NonNullable<typeof a>['id'];
    expect(await test.desk.reads.quotesById([b!.id, nowhere, a!.id])).toEqual([b, null, a]);
  });

  it('is read and written again after the server dropped every connection', async () => {
    await test.rows(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'conducteur'`);
    // What was under way or is noticed too late fails; the process goes on, and soon another connection is opened.
    const answers = () => test.store.ping().then(() => true, () => false);
    for (let inARow = 0, tries = 0; inARow < 6 && tries < 100; tries++) {
      inARow = (await Promise.all(Array.from({ length: 6 }, answers))).every(Boolean) ? inARow + 6 : 0;
    }
    expect(await test.desk.reads.topicsById([topic.id])).toEqual([topic]);
    expect(await importTopic(test.desk, producer, { text: demoPage() })).toMatchObject({ outcome: 'TopicAlreadyImported' });
  });
});
