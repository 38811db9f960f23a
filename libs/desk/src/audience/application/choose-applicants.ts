import { APPLICATION_STAGES, type ApplicationStage, type ComparedApplication } from '#audience';
import { writeAudienceMail, type WrittenNotice } from '#notices';
import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { InvalidInput, NotAllowed, NotFound } from '../../errors.js';
import type { ApplicationId, PersonId } from '../../ids.js';
import { typesetNotice } from '../../message/typeset-notice.js';
import { mayChooseApplicants, permit } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import { toSeenLine, toSeenText } from '../../storable-text.js';
import { doerOf } from '../../topic/on-newest.js';
import type { ApplicationNotTaken, ApplicationPlaced, ApplicationReviewed, DecisionSent } from '../audience-outcomes.js';
import { postWords } from '../mail/post-audience-mail.js';
import { applicationPath } from '../public-paths.js';
import { announceApplication } from './announce-application.js';
import type { ApplicationFile, BoardApplication } from './public-application.js';
import { notTaken } from './save-application.js';

export interface ReviewApplicationInput {
  readonly applicationId: ApplicationId;
  /** 1 to 5; null: a note alone. */
  readonly score: number | null;
  readonly note: string;
}

/** Says what one thinks of an application; neither score nor note takes one's review away. */
export async function reviewApplication(desk: Desk, actor: Actor, { applicationId, score, note }: ReviewApplicationInput): Promise<ApplicationReviewed | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  if (actor.kind !== 'user') throw new NotAllowed(true);
  const said = toSeenText(note);
  if (score !== null && !(Number.isInteger(score) && score >= 1 && score <= 5)) return Promise.resolve(notTaken('scoreOutOfRange'));
  if (said.length > 4_000) return Promise.resolve(notTaken('textTooLong'));
  return desk.work.run(async (work) => {
    const file = await lockSubmitted(work, applicationId);
    await work.applications.review(file.id, actor.id, score === null && said === '' ? null : { score, note: said }, desk.clock.now());
    announceApplication(work, file.topicId, file.id);
    return { outcome: 'ApplicationReviewed', applicationId };
  });
}

/** Sorts an application: shortlisted, accepted, waiting, declined. Nobody is told anything by it. */
export async function placeApplication(desk: Desk, actor: Actor, applicationId: ApplicationId, stage: ApplicationStage): Promise<ApplicationPlaced> {
  permit(mayChooseApplicants, actor);
  if (!APPLICATION_STAGES.includes(stage)) throw new InvalidInput('stage', `Say one of ${APPLICATION_STAGES.join(', ')}.`);
  return desk.work.run(async (work) => {
    const file = await lockSubmitted(work, applicationId);
    if (file.stage !== stage) {
      await work.applications.setStage(file.id, stage, doerOf(actor), desk.clock.now());
      announceApplication(work, file.topicId, file.id);
    }
    return { outcome: 'ApplicationPlaced', applicationId, stage };
  });
}

/** What a draft says is its author's alone. */
export async function lockSubmitted(work: Work, id: ApplicationId): Promise<ApplicationFile & { readonly personId: PersonId }> {
  const file = await work.applications.lock(id);
  // Withdrawn before it was ever submitted is a draft too.
  if (file === null || file.state === 'draft' || file.personId === null) throw new NotFound('application', id);
  return { ...file, personId: file.personId };
}

/** A decision as its mail would say it, to be read and changed before it leaves. */
export interface DecisionPreview {
  readonly outcome: 'DecisionPreview';
  readonly applicationId: ApplicationId;
  readonly to: { readonly name: string; readonly address: string };
  readonly stage: 'accepted' | 'waitingList' | 'declined';
  readonly words: WrittenNotice;
}

/** Writes the mail of a decision in the applicant's language; nothing is sent. */
export async function previewDecision(desk: Desk, actor: Actor, applicationId: ApplicationId): Promise<DecisionPreview | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  return desk.work.run(async (work) => {
    const file = await lockSubmitted(work, applicationId);
    return writeDecision(desk, toDecided(file), (await work.topicPages.byId(file.topicId))!);
  });
}

/** As many as one message may be written to at once. */
const MOST_DECISIONS = 100;

/** The mails of several decisions about one topic, or why there is none; two statements however many. Who is not there is left out. */
export async function previewDecisions(desk: Desk, actor: Actor, topicId: TopicId, ids: readonly ApplicationId[]): Promise<readonly { readonly applicationId: ApplicationId; readonly preview: DecisionPreview | ApplicationNotTaken }[]> {
  permit(mayChooseApplicants, actor);
  if (ids.length > MOST_DECISIONS) throw new InvalidInput('applicationIds', `Name ${MOST_DECISIONS} at most.`);
  const [page, applications] = await Promise.all([desk.audience.topicPage(topicId), desk.audience.boardNamed(topicId, ids)]);
  if (page === null) throw new NotFound('topic', topicId);
  return applications.map((one) => ({ applicationId: one.id, preview: writeDecision(desk, { ...one, name: one.person.name }, page) }));
}

/** What a decision's mail is written from. */
interface Decided extends Pick<BoardApplication, 'id' | 'state' | 'stage' | 'email' | 'locale' | 'hasAccount'> {
  readonly name: string;
  readonly told: { readonly stage: ApplicationStage | null } | null;
}

const toDecided = (file: ApplicationFile): Decided => ({ ...file, hasAccount: file.visitorId !== null });

function writeDecision(desk: Desk, { id, state, stage, email, locale, hasAccount, name, told }: Decided, page: { readonly title: string; readonly slug: string }): DecisionPreview | ApplicationNotTaken {
  if (stage === 'new' || stage === 'shortlisted') return notTaken('nothingDecided');
  if (state !== 'submitted') return notTaken('notSubmitted');
  if (email === null) return notTaken('noAddress');
  if (told?.stage === stage) return notTaken('alreadyTold');
  const link = hasAccount ? `${desk.address}${applicationPath(page.slug)}` : '';
  const words = typesetNotice(writeAudienceMail('application.decision', { recipient: name, topic: page.title, decision: stage, link }, locale), locale);
  return { outcome: 'DecisionPreview', applicationId: id, to: { name, address: email }, stage, words };
}

export interface SendDecisionInput {
  readonly applicationId: ApplicationId;
  /** The decision that was previewed: a card moved meanwhile is told. */
  readonly stage: 'accepted' | 'waitingList' | 'declined';
  readonly subject: string;
  /** Parted by empty lines. */
  readonly text: string;
}

/** Sends a decision in the words that were read; the same decision about an application is told once, until another was. */
export async function sendDecision(desk: Desk, actor: Actor, { applicationId, stage, subject, text }: SendDecisionInput): Promise<DecisionSent | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  const [title, paragraphs] = [toSeenLine(subject), toSeenText(text).split(/\n\s*\n/u).map((part) => part.trim()).filter((part) => part !== '')];
  if (title.length > 300 || text.length > 20_000) return Promise.resolve(notTaken('textTooLong'));
  if (title === '' || paragraphs.length === 0) throw new InvalidInput('text', 'A mail has a subject and words.');
  return desk.work.run(async (work): Promise<DecisionSent | ApplicationNotTaken> => {
    const file = await lockSubmitted(work, applicationId);
    const preview = writeDecision(desk, toDecided(file), (await work.topicPages.byId(file.topicId))!);
    if (preview.outcome === 'ApplicationNotTaken') return preview;
    if (preview.stage !== stage) return notTaken('nothingDecided');
    const words: WrittenNotice = { subject: title, blocks: paragraphs.map((part) => ({ block: 'paragraph', text: part })), button: preview.words.button };
    const to = { visitorId: file.visitorId, personId: file.personId, name: file.name, email: preview.to.address, locale: file.locale };
    const sent = await postWords(desk, work, 'application.decision', to, `${file.id}:${stage}${file.told === null ? '' : `:${file.told.count}`}`, words, null);
    if (!sent) return notTaken('alreadyTold');
    announceApplication(work, file.topicId, file.id);
    return { outcome: 'DecisionSent', applicationId };
  });
}

/** Sends several, each by itself: what became of each, in their order. Sent again, nobody is written to twice. */
export async function sendDecisions(desk: Desk, actor: Actor, inputs: readonly SendDecisionInput[]): Promise<readonly { readonly applicationId: ApplicationId; readonly sent: DecisionSent | ApplicationNotTaken }[]> {
  permit(mayChooseApplicants, actor);
  if (inputs.length > MOST_DECISIONS) throw new InvalidInput('decisions', `Send ${MOST_DECISIONS} at most.`);
  const done: { readonly applicationId: ApplicationId; readonly sent: DecisionSent | ApplicationNotTaken }[] = [];
  for (const input of inputs) done.push({ applicationId: input.applicationId, sent: await sendDecision(desk, actor, input) });
  return done;
}

/** An application as `findConflicts` and `weighBalance` compare it. */
export const toCompared = ({ id, person, email, stage, gender, firstTimer, opinion, dates, role, elsewhere }: BoardApplication): ComparedApplication => ({
  id, name: person.name, email, stage, organisation: person.organisation, gender, firstTimer, position: opinion, dates, role, elsewhere,
});
