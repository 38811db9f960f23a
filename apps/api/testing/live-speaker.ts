import type { Desk, ImageRights, SpeakerAnswer, SpeakerPage, SpeakerWords } from '#desk';
import { answerLink, decideParticipation, judgeLink, type Instant, type Participation, type Slot } from '#notices';
import { readInstant } from '#rundown';
import { buildParticipation } from '../../../libs/notices/testing/build-participation.js';
import type { LinkClosed, SpeakerVerbs } from '../src/speaker/speaker-verbs.js';
import { buildSpeakerPage, NOW, RIGHTS_TEXT } from './build-speaker-page.js';

/** Forty-three letters, as a token has. */
export const TOKEN = 'Zm9yIHRlc3RzIG9ubHksIG9wZW5zIG5vdGhpbmcgZXY';
/** Mailed for the slot before. */
export const OLD_TOKEN = 'YW4gb2xkZXIgbGluaywgb2YgdGhlIHNsb3QgYmVmb3J';
/** Guesses that are borne from one address. */
const PATIENCE = 20;

/** One invented person's part in memory, decided by the real rules: what desk will do with a database. */
export class LiveSpeaker implements SpeakerVerbs {
  participation: Participation;
  said: SpeakerWords;
  signed: ImageRights | null = null;
  rightsVersion = '2026-1';
  now: Instant = NOW;
  revokedAt: Instant | null = null;
  /** Thrown by the next verb. */
  fault: Error | null = null;
  /** Every change, by the verb's name. */
  readonly writes: string[] = [];
  /** What came with the last call. */
  remoteAddress = '';
  private guesses = 0;
  private readonly base: SpeakerPage;

  constructor(status: Participation['status'] = 'invited', overrides: Partial<SpeakerPage> = {}) {
    this.base = buildSpeakerPage(status, overrides);
    this.participation = buildParticipation(status, this.base.slot === null ? { window: null, answer: null } : {});
    const { lowerThird, pronunciation, biography, preparation, zone } = this.base;
    this.said = { lowerThird, pronunciation, biography, preparation, zone };
  }

  /** The studio moves the slot: what was answered no longer counts. */
  changeSlot(): void {
    const { participation } = this;
    const outcome = decideParticipation(participation, { act: 'changeSlot', slotRevision: participation.slotRevision + 1, window: participation.window }, this.now);
    if (outcome.outcome === 'participationChanged') this.participation = outcome.participation;
  }

  cancel(): void {
    const outcome = decideParticipation(this.participation, { act: 'cancel' }, this.now);
    if (outcome.outcome === 'participationChanged') this.participation = outcome.participation;
  }

  readonly openSpeakerPage: SpeakerVerbs['openSpeakerPage'] = async (_desk, holder) => {
    const page = this.enter(holder);
    return 'outcome' in page ? page : { outcome: 'SpeakerPageOpened', page };
  };

  readonly answerSlot: SpeakerVerbs['answerSlot'] = async (_desk, holder, answer) => {
    const page = this.enter(holder);
    if ('outcome' in page) return page;
    if (answer.act === 'decline' && answer.reason.length > 1000) return { outcome: 'InvalidValue', field: 'reason', code: 'tooLong' };
    const outcome = decideParticipation(this.participation, actOf(answer, page.slot), this.now);
    if (outcome.outcome === 'participationRefused') return { outcome: 'AnswerRefused', refusal: outcome.refusal, page };
    this.participation = outcome.participation;
    if (outcome.outcome === 'participationChanged') this.writes.push('answerSlot');
    return { outcome: 'AnswerTaken', page: this.page(holder.token) };
  };

  readonly keepSpeakerWords: SpeakerVerbs['keepSpeakerWords'] = async (_desk, holder, words) => {
    const page = this.enter(holder);
    if ('outcome' in page) return page;
    const long = words.preparation.findIndex(({ text }) => text.length > 2000);
    if (long >= 0) return { outcome: 'InvalidValue', field: `preparation.${long}.text`, code: 'tooLong' };
    this.said = words;
    this.writes.push('keepSpeakerWords');
    return { outcome: 'SpeakerWordsKept', page: this.page(holder.token) };
  };

  readonly signImageRights: SpeakerVerbs['signImageRights'] = async (_desk, holder, { textVersion, signedName }) => {
    const page = this.enter(holder);
    if ('outcome' in page) return page;
    if (textVersion !== this.rightsVersion) return { outcome: 'RightsTextChanged', page };
    this.signed = { textVersion, locale: 'fr', text: RIGHTS_TEXT, signedName, signedAt: this.now, signedFrom: holder.remoteAddress };
    this.writes.push('signImageRights');
    return { outcome: 'ImageRightsSigned', page: this.page(holder.token) };
  };

  readonly readSpeakerCalendar: SpeakerVerbs['readSpeakerCalendar'] = async (_desk, holder) => {
    const page = this.enter(holder);
    return 'outcome' in page ? page : { outcome: 'CalendarRead', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' };
  };

  /** All that can change, to be compared. */
  state(): string {
    const { participation, said, signed, writes } = this;
    return JSON.stringify({ participation, said, signed, writes });
  }

  private enter(holder: { readonly token: string; readonly remoteAddress: string }): SpeakerPage | LinkClosed | { outcome: 'TooManyAttempts'; retryAfterSeconds: number } {
    this.remoteAddress = holder.remoteAddress;
    if (this.fault !== null) throw this.fault;
    if (this.guesses >= PATIENCE) return { outcome: 'TooManyAttempts', retryAfterSeconds: 600 };
    const revision = holder.token === TOKEN ? this.participation.slotRevision : holder.token === OLD_TOKEN ? this.participation.slotRevision - 1 : null;
    const link = revision === null ? null : { participation: this.participation.id, slotRevision: revision, revokedAt: this.revokedAt };
    if (answerLink(judgeLink(link, this.participation, this.now)) !== 'closed') return this.page(holder.token);
    this.guesses += 1;
    return { outcome: 'LinkClosed' };
  }

  private page(token: string): SpeakerPage {
    const { participation, said, signed, rightsVersion } = this;
    const acts = judgeLink({ participation: participation.id, slotRevision: participation.slotRevision, revokedAt: null }, participation, this.now);
    return {
      ...this.base,
      status: participation.status,
      slotRevision: participation.slotRevision,
      slotChanged: token === OLD_TOKEN,
      acts: 'acts' in acts ? acts.acts : [],
      answer: participation.answer,
      rights: { version: rightsVersion, text: RIGHTS_TEXT, signed },
      ...said,
    };
  }
}

function actOf(answer: SpeakerAnswer, slot: Slot | null): Parameters<typeof decideParticipation>[1] {
  const channel = { by: 'link' } as const;
  if (answer.act !== 'confirm') return { ...answer, channel };
  const at = (local: string | null) => (local === null || slot === null ? null : readInstant(local, slot.zone));
  const { slotRevision, arrives, leaves } = answer;
  return { act: 'confirm', channel, slotRevision, stay: arrives === null && leaves === null ? null : { arrivesAt: at(arrives), leavesAt: at(leaves) } };
}

/** A desk of which only the clock is asked. */
export const clockOnly = (speaker: LiveSpeaker): Desk => ({ clock: { now: () => new Date(speaker.now) } }) as unknown as Desk;
