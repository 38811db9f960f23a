import type { ContributionText } from '#editorial';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { AddContributionInput } from '../inputs.js';
import type { AddContributionOutcome, ContributionRefused } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { toSeenLine, toSeenText } from '../storable-text.js';
import { doerOf } from './on-newest.js';
import { readAnew } from './read-anew.js';
import { contributionKey } from './read-matter.js';

const LONGEST_TEXT = 50_000;
const LONGEST_AUTHOR = 200;
const LONGEST_QUESTION = 1_000;

/** Takes down what somebody wrote or told elsewhere than on the page, and reads the topic with it. */
export async function addContribution(desk: Desk, actor: Actor, input: AddContributionInput): Promise<AddContributionOutcome> {
  permit(mayImportTopic, actor);
  const contribution = takeDown(input);
  const code = checkContribution(contribution, desk.clock.now());
  if (code) return { outcome: 'ContributionRefused', code };
  const key = contributionKey(contribution);
  return readAnew<ContributionRefused>(desk, actor, input.topicId, 'contribution', (before) => ({
    inputs: { ...before, added: [...before.added, contribution] },
    keep: async (work) => {
      if (await work.topics.holds(input.topicId, key)) return { outcome: 'ContributionRefused', code: 'alreadyThere' };
      await work.topics.addContribution(input.topicId, contribution, doerOf(actor), desk.clock.now());
      return null;
    },
  }));
}

function takeDown({ kind, author, text, question, writtenOn }: AddContributionInput): ContributionText {
  const [name, asked, date] = [toSeenLine(author ?? ''), toSeenText(question ?? ''), toSeenLine(writtenOn ?? '')];
  return { kind, author: name || null, text: toSeenText(text), question: (kind === 'answer' && asked) || null, date: date || null };
}

function checkContribution({ kind, author, text, question, date }: ContributionText, now: Date): ContributionRefused['code'] | null {
  if (text === '') return 'textEmpty';
  if (text.length > LONGEST_TEXT) return 'textTooLong';
  if ((author ?? '').length > LONGEST_AUTHOR) return 'authorTooLong';
  if (kind === 'answer' && question === null) return 'questionMissing';
  if ((question ?? '').length > LONGEST_QUESTION) return 'questionTooLong';
  if (date === null) return null;
  if (!isDate(date)) return 'dateUnreadable';
  // A day later than here somewhere on earth.
  return date > new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10) ? 'dateToCome' : null;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text < '1900') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
