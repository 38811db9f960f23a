import {
  importTopic, moderateContribution, moveTopic, openVisitorLink, readVisitorSession, sendMessages, signUpVisitor, writeContribution, type PublicContributionId, type VisitorActor, type WriteContributionInput,
} from '#desk';
import type { TopicId } from '#rundown';
import { demoApplications, demoPage, producer, type TestDesk } from './open-test-desk.js';

/** What people of the audience do in a suite, by the verbs that they have; the desk is looked at when something is done. */
export function audienceIn(deskOf: () => TestDesk) {
  let networks = 0;
  /** Each act from a network of its own, but where brakes are tried. */
  const remoteAddress = (): string => `192.0.2.${networks++}`;

  /** Shows a topic to the public. */
  async function open(topicId: TopicId) {
    const { desk } = deskOf();
    const moved = await moveTopic(desk, producer, { topicId, expectedRevision: (await desk.audience.topicPage(topicId))!.revision, to: 'open' });
    if (moved.outcome !== 'TopicPageSaved') throw new Error(moved.outcome);
    return moved;
  }

  /** The demonstration's page and applications, read and shown. */
  async function openDemo(): Promise<{ readonly topicId: TopicId; readonly slug: string }> {
    const imported = await importTopic(deskOf().desk, producer, { text: demoPage(), applications: demoApplications() });
    if (imported.outcome !== 'TopicImported') throw new Error(imported.outcome);
    return { topicId: imported.topicId, slug: (await open(imported.topicId)).slug };
  }

  /** The token of the newest mail to an address. */
  async function mailed(email: string): Promise<string> {
    const { desk, letters } = deskOf();
    await sendMessages(desk);
    return /\/m\/([\w-]{43})/.exec(letters.findLast(({ to }) => to.address === email)!.text)![1]!;
  }

  /** Somebody whose address is proven, signed in. */
  async function visitorNamed(name: string): Promise<VisitorActor> {
    const { desk } = deskOf();
    const email = `${name.toLowerCase()}@exemple.example`;
    await signUpVisitor(desk, { name, email, locale: 'fr', remoteAddress: remoteAddress() });
    const opened = await openVisitorLink(desk, { token: await mailed(email), remoteAddress: remoteAddress() });
    if (opened.outcome !== 'VisitorSignedIn') throw new Error(opened.outcome);
    return (await readVisitorSession(desk, opened.token))!.actor;
  }

  const comment = (topicId: TopicId, over: Partial<WriteContributionInput> = {}): WriteContributionInput =>
    ({ topicId, kind: 'comment', text: `Je répare depuis ${deskOf().desk.newId()}.`, clientKey: deskOf().desk.newId(), locale: 'fr', remoteAddress: remoteAddress(), ...over });
  async function written(actor: VisitorActor, input: WriteContributionInput) {
    const done = await writeContribution(deskOf().desk, actor, input);
    if (done.outcome !== 'ContributionWritten') throw new Error(JSON.stringify(done));
    return done;
  }
  const publish = (contributionId: PublicContributionId) => moderateContribution(deskOf().desk, producer, { contributionId, wording: 0, refused: null });

  return { remoteAddress, open, openDemo, mailed, visitorNamed, comment, written, publish };
}
