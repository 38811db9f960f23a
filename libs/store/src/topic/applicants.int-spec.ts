import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importTopic, updateTopicPage } from '#desk';
import type { TopicId } from '#rundown';
import { demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
beforeAll(async () => {
  test = await openTestDesk();
});
afterAll(() => test.close());

const zoe = { id: 'zoe', name: 'Zoé Marchetti', motivation: 'Parce que.', answers: [] };
const file = (...applications: object[]) => JSON.stringify({ format: 'applications/1', applications });
const contacts = () => test.rows('select name, email, telephone, locale, zone from person order by name');

describe('how applicants are reached', () => {
  let topicId: TopicId;

  it('comes in with their file, where it says so', async () => {
    const applications = file({ ...zoe, email: 'zoe@exemple.example', language: 'en', zone: 'America/Montreal' }, { ...zoe, id: 'ada', name: 'Ada Cazenave' });
    const imported = await importTopic(test.desk, producer, { text: demoPage(), applications });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    topicId = imported.topicId;
    expect(await contacts()).toEqual([
      { name: 'Ada Cazenave', email: null, telephone: null, locale: null, zone: null },
      { name: 'Zoé Marchetti', email: 'zoe@exemple.example', telephone: null, locale: 'en', zone: 'America/Montreal' },
    ]);
    expect((await updateTopicPage(test.desk, producer, { topicId, text: demoPage(), applications })).outcome).toBe('PageUnchanged');
  });

  it('is completed by a newer file, which erases nothing that a producer typed', async () => {
    await test.rows(`update person set email = 'zoe@ailleurs.example' where name = 'Zoé Marchetti'`);
    const newer = file({ ...zoe, title: 'Horlogère', email: 'zoe@exemple.example', telephone: '04 65 71 00 12', language: 'fr' }, { ...zoe, id: 'ada', name: 'Ada Cazenave', email: 'ada@exemple.example' });
    expect((await updateTopicPage(test.desk, producer, { topicId, text: demoPage(), applications: newer })).outcome).toBe('TopicReread');
    expect(await contacts()).toEqual([
      { name: 'Ada Cazenave', email: 'ada@exemple.example', telephone: null, locale: null, zone: null },
      { name: 'Zoé Marchetti', email: 'zoe@ailleurs.example', telephone: '04 65 71 00 12', locale: 'en', zone: 'America/Montreal' },
    ]);
    expect((await updateTopicPage(test.desk, producer, { topicId, text: demoPage(), applications: newer })).outcome).toBe('PageUnchanged');
    // A file of the first days says nothing of it, and changes nothing.
    await updateTopicPage(test.desk, producer, { topicId, text: demoPage(), applications: file({ ...zoe, motivation: 'Encore.' }) });
    expect((await contacts())[1]).toMatchObject({ email: 'zoe@ailleurs.example', telephone: '04 65 71 00 12' });
  });
});
