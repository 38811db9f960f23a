import { actOnPeople, editContact, loadDemo, nudgePeople, reconcile, sendDrafts, sendMessages, takeBounce, type MessageId, type ParticipationFile } from '#desk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorWith, demoApplications, demoPage, openTestDesk, producer, type TestDesk } from '../../testing/open-test-desk.js';

const HOUR = 3_600_000;

/** The desk's clock begins at ten in the morning in Paris, seventeen days before the recording. */
describe('what a producer does by hand about people', () => {
  let test: TestDesk;
  let guests: readonly ParticipationFile[];
  beforeAll(async () => {
    test = await openTestDesk();
    await loadDemo(test.desk, { page: demoPage(), applications: demoApplications(), password: 'démonstration' });
    const [topic] = await test.desk.reads.topics();
    const [episodes = []] = await test.desk.reads.episodesOfTopics([topic!.id]);
    const [files = []] = await test.desk.reads.filesOfEpisodes([episodes[0]!.id]);
    guests = files.filter(({ participation: { role, status } }) => role === 'guest' && status === 'applied');
  }, 30_000);
  afterAll(() => test.close());

  const fileOf = async ({ id, episodeId }: ParticipationFile) => (await test.desk.reads.filesOfEpisodes([episodeId]))[0]!.find((file) => file.id === id)!;
  const mailsOf = async ({ id }: ParticipationFile) => (await test.desk.reads.messagesAbout([id]))[0]!;
  const reach = (file: ParticipationFile, email: string | null, locale: 'fr' | 'en' = 'fr') =>
    editContact(test.desk, producer, { participationId: file.id, email, telephone: null, locale, zone: null });
  const draftFor = async (file: ParticipationFile, email: string): Promise<MessageId> => {
    await reach(file, email);
    const done = await actOnPeople(test.desk, producer, { participations: [file.id], act: 'acceptApplication' });
    return done.people[0]!.messages[0]!;
  };

  it('is for producers', async () => {
    const host = actorWith('host');
    await expect(reach(guests[0]!, 'a@b.example')).resolves.toMatchObject({ outcome: 'ContactEdited' });
    await expect(editContact(test.desk, host, { participationId: guests[0]!.id, email: null, telephone: null, locale: 'fr', zone: null })).rejects.toThrow('Your role');
    await expect(nudgePeople(test.desk, host, { participations: [] })).rejects.toThrow('Your role');
  });

  it('sends a draft in the hours of the studio as they are when it is sent off, not when it was written', async () => {
    const [guest] = guests;
    const draft = await draftFor(guest!, 'lea@courrier.example');
    test.moveClock(12 * HOUR);
    await sendDrafts(test.desk, producer, { messages: [draft] });
    expect((await mailsOf(guest!))[0]).toMatchObject({ state: 'queued', dueAt: new Date('2026-11-24T07:00:00Z') });
    await sendMessages(test.desk);
    expect((await mailsOf(guest!))[0]!.state).toBe('queued');
    test.moveClock(10 * HOUR);
    await sendMessages(test.desk);
    expect((await mailsOf(guest!))[0]!.state).toBe('sent');
    await test.heard();
    expect(test.announcements.at(-1)).toEqual({ event: 'people.changed', facts: { episodeId: guest!.episodeId, participationId: guest!.id } });
  });

  it('nudges once for a person, a slot and a day', async () => {
    const [guest, other] = guests;
    const nudge = async () => (await nudgePeople(test.desk, producer, { participations: [guest!.id, other!.id], send: true })).people.map(({ why }) => why);
    const both = await Promise.all([nudge(), nudge()]);
    expect(both.map(([why]) => why).toSorted()).toEqual(['alreadyNudged', null]);
    expect(both[0]![1]).toBe('notWaiting');
    test.moveClock(24 * HOUR);
    expect(await nudge()).toEqual([null, 'notWaiting']);
    expect((await mailsOf(guest!)).filter(({ kind }) => kind === 'nudge').map(({ key }) => key.slice(-10)).toSorted()).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('follows a corrected address and language with what waits, and what was written by hand keeps its words', async () => {
    const [, other] = guests;
    const draft = await draftFor(other!, 'odilon@courrier.example');
    const before = (await mailsOf(other!))[0]!;
    expect(before.words.button?.label).toBe('Répondre');
    await reach(other!, 'odilon@maison.example', 'en');
    expect((await mailsOf(other!)).map(({ id, address, locale, words }) => [id, address, locale, words.button?.label])).toEqual([[draft, 'odilon@maison.example', 'en', 'Answer']]);
    await reach(other!, null);
    expect((await mailsOf(other!)).map(({ state, reason }) => [state, reason])).toEqual([['voided', 'noAddress']]);
    expect(await reach(other!, 'odilon@maison.example')).toMatchObject({ messages: [expect.any(String)] });
  });

  it('writes again to a better address what came back: whoever got nothing does not know', async () => {
    const [guest] = guests;
    const sent = (await mailsOf(guest!)).find(({ kind }) => kind === 'applicationAccepted')!;
    expect((await fileOf(guest!)).told).toMatchObject({ status: 'accepted' });
    expect(await takeBounce(test.desk, { messageId: '<nobody@nowhere>', code: '5.1.1', reason: 'RCPT', permanent: true })).toEqual({ outcome: 'BounceUnknown' });
    const bounce = { messageId: sent.messageIdHeader, code: '5.1.1', reason: 'RCPT', permanent: true };
    expect([await takeBounce(test.desk, bounce), await takeBounce(test.desk, bounce)]).toEqual([{ outcome: 'BounceTaken' }, { outcome: 'BounceTaken' }]);
    expect((await fileOf(guest!)).contact.blocked).toBe(true);
    expect(await reach(guest!, 'lea@autre.example')).toMatchObject({ messages: [expect.any(String)] });
    expect(await fileOf(guest!)).toMatchObject({ told: null, toldAt: null, contact: { blocked: false, email: 'lea@autre.example' } });
    const [fresh] = (await mailsOf(guest!)).filter(({ kind, state }) => kind === 'applicationAccepted' && state === 'drafted');
    expect([fresh!.key, fresh!.address]).toEqual([sent.key, 'lea@autre.example']);
    await sendDrafts(test.desk, producer, { messages: [fresh!.id], atOnce: true });
    // The nudges that waited go first; one mail at a time to each.
    for (let turn = 0; turn < 3; turn++) {
      await sendMessages(test.desk);
      test.moveClock(10_000);
    }
    expect(test.letters.filter(({ to, subject }) => to.address === 'lea@autre.example' && subject.includes('retenue'))).toHaveLength(1);
  });

  it('keeps a report of delay from blocking an address, and from calling the mail back', async () => {
    const [guest] = guests;
    const sent = (await mailsOf(guest!)).find(({ state }) => state === 'sent')!;
    await takeBounce(test.desk, { messageId: sent.messageIdHeader, code: '4.2.2', reason: 'mailbox full', permanent: false });
    expect((await fileOf(guest!)).contact.blocked).toBe(false);
    expect((await mailsOf(guest!)).find(({ id }) => id === sent.id)).toMatchObject({ state: 'sent', bounce: { code: '4.2.2', reason: 'mailbox full' } });
    await reconcile(test.desk);
  });
});
