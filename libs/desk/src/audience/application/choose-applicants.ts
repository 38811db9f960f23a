import { APPLICATION_STAGES, type ApplicationStage, type ComparedApplication } from '#audience';
import { writeAudienceMail, type WrittenNotice } from '#notices';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { InvalidInput, NotAllowed, NotFound } from '../../errors.js';
import type { ApplicationId } from '../../ids.js';
import { mayChooseApplicants, permit } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import { toSeenLine, toSeenText } from '../../storable-text.js';
import { doerOf } from '../../topic/on-newest.js';
import type { ApplicationNotTaken, ApplicationPlaced, ApplicationReviewed, DecisionSent } from '../audience-outcomes.js';
import { postWords } from '../mail/post-audience-mail.js';
import { applicationPath } from '../public-paths.js';
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
    return { outcome: 'ApplicationReviewed', applicationId };
  });
}

/** Sorts an application: shortlisted, accepted, waiting, declined. Nobody is told anything by it. */
export async function placeApplication(desk: Desk, actor: Actor, applicationId: ApplicationId, stage: ApplicationStage): Promise<ApplicationPlaced> {
  permit(mayChooseApplicants, actor);
  if (!APPLICATION_STAGES.includes(stage)) throw new InvalidInput('stage', `Say one of ${APPLICATION_STAGES.join(', ')}.`);
  return desk.work.run(async (work) => {
    const file = await lockSubmitted(work, applicationId);
    if (file.stage !== stage) await work.applications.setStage(file.id, stage, doerOf(actor), desk.clock.now());
    return { outcome: 'ApplicationPlaced', applicationId, stage };
  });
}

/** What a draft says is its author's alone. */
async function lockSubmitted(work: Work, id: ApplicationId): Promise<ApplicationFile> {
  const file = await work.applications.lock(id);
  if (file === null || file.state === 'draft') throw new NotFound('application', id);
  return file;
}

/** A decision as its mail would say it, to be read and changed before it leaves. */
export interface DecisionPreview {
  readonly outcome: 'DecisionPreview';
  readonly to: { readonly name: string; readonly address: string };
  readonly stage: 'accepted' | 'waitingList' | 'declined';
  readonly words: WrittenNotice;
}

/** Writes the mail of a decision in the applicant's language; nothing is sent. */
export async function previewDecision(desk: Desk, actor: Actor, applicationId: ApplicationId): Promise<DecisionPreview | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  return desk.work.run(async (work) => {
    const file = await lockSubmitted(work, applicationId);
    return writeDecision(desk, work, file);
  });
}

async function writeDecision(desk: Desk, work: Work, file: ApplicationFile): Promise<DecisionPreview | ApplicationNotTaken> {
  if (file.stage === 'new' || file.stage === 'shortlisted') return notTaken('nothingDecided');
  if (file.state !== 'submitted') return notTaken('notSubmitted');
  if (file.email === null) return notTaken('noAddress');
  const page = (await work.topicPages.byId(file.topicId))!;
  // Who never came by the page has no page of their own to go to.
  const link = file.visitorId === null ? '' : `${desk.address}${applicationPath(page.slug)}`;
  const words = writeAudienceMail('application.decision', { recipient: file.personName, topic: page.title, decision: file.stage, link }, file.locale);
  return { outcome: 'DecisionPreview', to: { name: file.personName, address: file.email }, stage: file.stage, words };
}

export interface SendDecisionInput {
  readonly applicationId: ApplicationId;
  /** The decision that was previewed: a card moved meanwhile is told. */
  readonly stage: 'accepted' | 'waitingList' | 'declined';
  readonly subject: string;
  /** Parted by empty lines. */
  readonly text: string;
}

/** Sends a decision in the words that were read; the same decision about an application is told once. */
export async function sendDecision(desk: Desk, actor: Actor, { applicationId, stage, subject, text }: SendDecisionInput): Promise<DecisionSent | ApplicationNotTaken> {
  permit(mayChooseApplicants, actor);
  const [title, paragraphs] = [toSeenLine(subject), toSeenText(text).split(/\n\s*\n/u).map((part) => part.trim()).filter((part) => part !== '')];
  if (title.length > 300 || text.length > 20_000) return Promise.resolve(notTaken('textTooLong'));
  if (title === '' || paragraphs.length === 0) throw new InvalidInput('text', 'A mail has a subject and words.');
  return desk.work.run(async (work): Promise<DecisionSent | ApplicationNotTaken> => {
    const file = await lockSubmitted(work, applicationId);
    const preview = await writeDecision(desk, work, file);
    if (preview.outcome === 'ApplicationNotTaken') return preview;
    if (preview.stage !== stage) return notTaken('nothingDecided');
    const words: WrittenNotice = { subject: title, blocks: paragraphs.map((part) => ({ block: 'paragraph', text: part })), button: preview.words.button };
    const to = { visitorId: file.visitorId, personId: file.personId, name: file.personName, email: preview.to.address, locale: file.locale };
    const sent = await postWords(desk, work, 'application.decision', to, `${file.id}:${stage}`, words, null);
    return sent ? { outcome: 'DecisionSent', applicationId } : notTaken('alreadyTold');
  });
}

/** An application as `findConflicts` and `weighBalance` compare it. */
export const toCompared = ({ id, person, email, stage, gender, firstTimer, opinion, dates }: BoardApplication): ComparedApplication => ({
  id, name: person.name, email, stage, organisation: person.organisation, gender, firstTimer, position: opinion, dates,
});
