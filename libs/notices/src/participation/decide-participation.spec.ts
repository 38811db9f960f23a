import { describe, expect, it } from '@jest/globals';
import { buildParticipation, DECEMBER_WINDOW } from '../../testing/build-participation.js';
import type { ActName, ParticipationAct } from './act.js';
import { decideParticipation, openActs } from './decide-participation.js';
import { hasAnswered, PARTICIPATION_STATUSES, suggestParticipation, type Participation } from './participation.js';

const BEFORE = DECEMBER_WINDOW.callAt - 86_400_000;
const { callAt, releaseAt } = DECEMBER_WINDOW;
const link = { by: 'link' } as const;

/** Every act in every status, written down a second time: → what it becomes, = unchanged, ✗ refused. */
const TABLE = `
                   | suggested            | applied              | invited              | accepted         | confirmed        | toReconfirm      | present          | declined         | withdrawn            | cancelled
apply              | → applied            | =                    | → accepted           | =                | =                | =                | =                | → accepted       | → applied            | ✗ cancelledByStudio
acceptInvitation   | ✗ notInvited         | ✗ notInvited         | → accepted           | =                | =                | =                | =                | → accepted       | ✗ notInvited         | ✗ cancelledByStudio
confirm            | ✗ notInvited         | ✗ notInvited         | → confirmed          | → confirmed      | =                | → confirmed      | =                | → confirmed      | ✗ notInvited         | ✗ cancelledByStudio
decline            | ✗ notInvited         | ✗ notInvited         | → declined           | → declined       | → declined       | → declined       | ✗ alreadyPresent | =                | =                    | ✗ cancelledByStudio
withdraw           | ✗ nothingToWithdraw  | → withdrawn          | ✗ nothingToWithdraw  | → withdrawn      | → withdrawn      | → withdrawn      | ✗ alreadyPresent | =                | =                    | ✗ cancelledByStudio
invite             | → invited            | → accepted           | =                    | =                | =                | =                | =                | → invited        | → invited            | → invited
acceptApplication  | ✗ noApplication      | → accepted           | ✗ noApplication      | =                | =                | =                | =                | ✗ notTakingPart  | ✗ notTakingPart      | ✗ cancelledByStudio
declineApplication | ✗ noApplication      | → cancelled          | ✗ noApplication      | ✗ noApplication  | ✗ noApplication  | ✗ noApplication  | ✗ alreadyPresent | ✗ notTakingPart  | ✗ notTakingPart      | =
cancel             | → cancelled          | → cancelled          | → cancelled          | → cancelled      | → cancelled      | → cancelled      | ✗ alreadyPresent | → cancelled      | → cancelled          | =
reinstate          | =                    | =                    | =                    | =                | =                | =                | =                | ✗ notTakingPart  | ✗ notTakingPart      | → invited
changeSlot         | → suggested          | → applied            | → invited            | → accepted       | → toReconfirm    | → toReconfirm    | ✗ alreadyPresent | ✗ notTakingPart  | ✗ notTakingPart      | ✗ cancelledByStudio
restoreSlot        | =                    | =                    | → invited            | → accepted       | =                | → toReconfirm    | ✗ alreadyPresent | ✗ notTakingPart  | ✗ notTakingPart      | ✗ cancelledByStudio
markPresent        | → present            | → present            | → present            | → present        | → present        | → present        | =                | → present        | → present            | ✗ cancelledByStudio
markAbsent         | =                    | =                    | =                    | =                | =                | =                | → confirmed      | =                | =                    | =
`;

const [head = '', ...lines] = TABLE.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()).slice(-10));
const names = TABLE.trim().split('\n').slice(1).map((line) => line.split('|')[0]!.trim() as ActName);
const CASES = names.flatMap((act, row) => PARTICIPATION_STATUSES.map((status, column) => [act, status, lines[row]![column]!] as const));

function actOf(name: ActName, { slotRevision }: Participation): ParticipationAct {
  switch (name) {
    case 'acceptInvitation':
      return { act: name, channel: link };
    case 'confirm':
      return { act: name, channel: link, slotRevision, stay: null };
    case 'decline':
      return { act: name, channel: link, slotRevision, reason: '', instead: '' };
    case 'withdraw':
      return { act: name, channel: link, reason: '' };
    case 'changeSlot':
      return { act: name, slotRevision: slotRevision + 1, window: { callAt: callAt + 3_600_000, releaseAt: releaseAt + 3_600_000 } };
    case 'restoreSlot':
      return { act: name, slotRevision: slotRevision + 1, toldRevision: slotRevision, window: DECEMBER_WINDOW };
    default:
      return { act: name };
  }
}

function say(name: ActName, participation: Participation, at = BEFORE): string {
  const decided = decideParticipation(participation, actOf(name, participation), at);
  if (decided.outcome === 'participationRefused') return `✗ ${decided.refusal.code}`;
  return decided.outcome === 'participationUnchanged' ? '=' : `→ ${decided.participation.status}`;
}

const decide = (participation: Participation, ...acts: readonly ParticipationAct[]): Participation =>
  acts.reduce((now, act) => {
    const decided = decideParticipation(now, act, BEFORE);
    if (decided.outcome === 'participationRefused') throw new Error(`${act.act} of ${now.status}: ${decided.refusal.code}`);
    return decided.participation;
  }, participation);

describe('decideParticipation', () => {
  it('is written down for every act and every status', () => {
    expect(head).toEqual([...PARTICIPATION_STATUSES]);
    expect(CASES).toHaveLength(140);
  });

  it.each(CASES)('%s of %s: %s', (act, status, expected) => {
    expect(say(act, buildParticipation(status))).toBe(expected);
  });

  it.each(CASES)('%s of %s does nothing more when it is done twice', (act, status) => {
    const before = buildParticipation(status);
    const first = decideParticipation(before, actOf(act, before), BEFORE);
    if (first.outcome === 'participationRefused') return;
    const again = decideParticipation(first.participation, actOf(act, before), BEFORE);
    // An answer repeated from the old page after the slot moved is the one repeat that says something else.
    if (again.outcome === 'participationRefused') return expect(again.refusal.code).toBe('slotChanged');
    expect(again).toEqual({ outcome: 'participationUnchanged', participation: first.participation });
  });

  it.each([
    ['apply', '→ accepted'],
    ['acceptInvitation', '→ accepted'],
    ['confirm', '→ confirmed'],
  ] as const)('lets whoever withdrew after a yes of the studio come back: %s %s', (act, expected) => {
    expect(say(act, buildParticipation('withdrawn', { slotRevision: 2, application: { state: 'withdrawn', at: 0 } }))).toBe(expected);
  });

  it('meets an application and an invitation in one participation, whichever came first', () => {
    const suggested = suggestParticipation(buildParticipation('suggested').id, 'guest');
    const both = { status: 'accepted', application: { state: 'accepted', at: BEFORE }, invitation: { state: 'accepted', at: BEFORE } };
    expect(decide(suggested, { act: 'apply' }, { act: 'invite' })).toEqual({ ...suggested, ...both, slotRevision: 1 });
    expect(decide(suggested, { act: 'invite' }, { act: 'apply' })).toEqual({ ...suggested, ...both, slotRevision: 1 });
  });

  it('lets each side cancel its own and no other', () => {
    const applied = buildParticipation('applied');
    expect(decide(applied, { act: 'withdraw', channel: link, reason: '' }).application?.state).toBe('withdrawn');
    expect(decide(applied, { act: 'declineApplication' }).application?.state).toBe('declined');
    const invited = buildParticipation('invited');
    expect(decide(invited, { act: 'cancel' }).invitation?.state).toBe('cancelled');
    expect(decide(invited, actOf('decline', invited)).invitation?.state).toBe('declined');
    expect(say('withdraw', invited)).toBe('✗ nothingToWithdraw');
  });

  it('takes a cancellation back to what the two objects say, and asks anew', () => {
    const back = (participation: Participation) => decide(participation, { act: 'cancel' }, { act: 'reinstate' });
    expect(back(buildParticipation('suggested')).status).toBe('suggested');
    expect(back(buildParticipation('applied'))).toEqual({ ...buildParticipation('applied'), application: { state: 'open', at: BEFORE } });
    expect(back(buildParticipation('accepted'))).toEqual({ ...buildParticipation('accepted'), slotRevision: 2 });
    expect(back(buildParticipation('confirmed'))).toMatchObject({ status: 'invited', slotRevision: 2, invitation: { state: 'open' } });
    expect(back(buildParticipation('withdrawn')).status).toBe('withdrawn');
    expect(decide(buildParticipation('applied'), { act: 'declineApplication' }, { act: 'reinstate' }).status).toBe('applied');
  });

  it('records an answer with its slot, its reason and who could come instead', () => {
    const invited = buildParticipation('invited');
    const declined = decide(invited, { act: 'decline', channel: link, slotRevision: 1, reason: 'en déplacement', instead: 'Oriane Vasseur' });
    expect(declined.answer).toEqual({
      says: 'declines', slotRevision: 1, at: BEFORE, channel: link, stay: null, reason: 'en déplacement', instead: 'Oriane Vasseur',
    });
    expect(decide(invited, { act: 'acceptInvitation', channel: link }).answer?.says).toBe('agrees');
    expect(decide(buildParticipation('confirmed'), { act: 'withdraw', channel: link, reason: 'malade' }).answer).toMatchObject({ says: 'withdraws', reason: 'malade' });
  });

  it('records a confirmation by telephone with who and when', () => {
    const channel = { by: 'telephone', notedBy: 'Inès Carrel', calledAt: BEFORE - 60_000 } as const;
    const confirmed = decide(buildParticipation('invited'), { act: 'confirm', channel, slotRevision: 1, stay: null });
    expect(confirmed.answer?.channel).toEqual(channel);
    expect(hasAnswered(confirmed)).toBe(true);
  });

  it('counts a call by when it was, written down later or not', () => {
    const invited = buildParticipation('invited');
    const by = (calledAt: number) =>
      decideParticipation(invited, { act: 'confirm', channel: { by: 'telephone', notedBy: 'Inès', calledAt }, slotRevision: 1, stay: null }, callAt + 60_000);
    expect(by(callAt - 1).outcome).toBe('participationChanged');
    expect(by(callAt)).toEqual({ outcome: 'participationRefused', refusal: { code: 'tooLate', callAt, answeredAt: callAt } });
    // A call cannot lie after it was written down.
    expect(decideParticipation(invited, { act: 'decline', channel: { by: 'telephone', notedBy: 'Inès', calledAt: callAt + 1 }, slotRevision: 1, reason: '', instead: '' }, BEFORE).outcome).toBe('participationChanged');
  });

  it.each(['apply', 'acceptInvitation', 'confirm', 'decline', 'withdraw'] as const)('takes %s until the call time and not from it on', (act) => {
    const before = buildParticipation(act === 'withdraw' ? 'confirmed' : 'invited');
    expect(say(act, before, callAt - 1)).toMatch(/^→/);
    expect(decideParticipation(before, actOf(act, before), callAt)).toEqual({
      outcome: 'participationRefused',
      refusal: { code: 'tooLate', callAt, answeredAt: callAt },
    });
  });

  it.each(['cancel', 'changeSlot', 'markPresent'] as const)('never binds the studio by the call time: %s', (act) => {
    expect(say(act, buildParticipation('confirmed'), releaseAt + 1)).toMatch(/^→/);
  });

  it('lets people change their minds until then, each answer replacing the last', () => {
    const invited = buildParticipation('invited');
    const [yes, no] = [actOf('confirm', invited), actOf('decline', invited)];
    const end = decide(invited, yes, no, no, yes, no, yes, yes);
    expect(end.status).toBe('confirmed');
    expect(end.slotRevision).toBe(1);
    expect(end.invitation?.state).toBe('accepted');
  });

  it('takes two answers at once one after the other: the last stands', () => {
    const invited = buildParticipation('invited');
    expect(decide(invited, actOf('confirm', invited), actOf('decline', invited)).answer?.says).toBe('declines');
    expect(decide(invited, actOf('decline', invited), actOf('confirm', invited)).answer?.says).toBe('confirms');
  });

  it('refuses an answer to a slot that changed, with both revisions', () => {
    const moved = decide(buildParticipation('confirmed'), { act: 'changeSlot', slotRevision: 2, window: DECEMBER_WINDOW });
    expect(moved).toMatchObject({ status: 'toReconfirm', slotRevision: 2 });
    expect(hasAnswered(moved)).toBe(false);
    for (const act of [
      { act: 'confirm', channel: link, slotRevision: 1, stay: null },
      { act: 'decline', channel: link, slotRevision: 1, reason: '', instead: '' },
    ] as const) {
      expect(decideParticipation(moved, act, BEFORE)).toEqual({
        outcome: 'participationRefused',
        refusal: { code: 'slotChanged', answeredRevision: 1, currentRevision: 2 },
      });
    }
  });

  it('refuses to confirm where there is no slot, but takes a yes to taking part', () => {
    const invited = buildParticipation('invited', { window: null });
    expect(decideParticipation(invited, actOf('confirm', invited), BEFORE)).toEqual({ outcome: 'participationRefused', refusal: { code: 'noSlotYet' } });
    expect(say('acceptInvitation', invited)).toBe('→ accepted');
    expect(say('decline', invited)).toBe('→ declined');
  });
});

describe('« oui, mais »', () => {
  const yesBut = (arrivesAt: number | null, leavesAt: number | null) =>
    decideParticipation(buildParticipation('invited'), { act: 'confirm', channel: link, slotRevision: 1, stay: { arrivesAt, leavesAt } }, BEFORE);

  it.each([
    ['arrives later', callAt + 1, null],
    ['leaves earlier', null, releaseAt - 1],
    ['both', callAt + 60_000, releaseAt - 60_000],
  ])('confirms for part of the window: %s', (_name, arrivesAt, leavesAt) => {
    const decided = yesBut(arrivesAt, leavesAt);
    expect(decided).toMatchObject({ outcome: 'participationChanged', participation: { status: 'confirmed', answer: { stay: { arrivesAt, leavesAt } } } });
  });

  it.each([
    ['says nothing', null, null],
    ['before the call', callAt - 1, null],
    ['after the release', null, releaseAt + 1],
    ['leaves before arriving', callAt + 60_000, callAt + 30_000],
    ['leaves as they arrive', callAt + 60_000, callAt + 60_000],
    ['arrives at the release', releaseAt, null],
  ])('is refused with the window when it leaves nothing of it: %s', (_name, arrivesAt, leavesAt) => {
    expect(yesBut(arrivesAt, leavesAt)).toEqual({
      outcome: 'participationRefused',
      refusal: { code: 'stayOutsideWindow', arrivesAt, leavesAt, callAt, releaseAt },
    });
  });

  it('is another answer than a plain yes, and back', () => {
    const yes = { act: 'confirm', channel: link, slotRevision: 1, stay: null } as const;
    const but = { ...yes, stay: { arrivesAt: callAt + 60_000, leavesAt: null } };
    const first = decide(buildParticipation('invited'), yes, but);
    expect(first.answer?.stay).toEqual(but.stay);
    expect(decide(first, yes).answer?.stay).toBeNull();
  });
});

describe('changeSlot', () => {
  const later = { callAt: callAt + 3_600_000, releaseAt: releaseAt + 3_600_000 };

  it('raises the revision by one, repeats change nothing, a gap is refused', () => {
    const invited = buildParticipation('invited', { slotRevision: 4 });
    expect(decide(invited, { act: 'changeSlot', slotRevision: 5, window: later })).toEqual({ ...invited, slotRevision: 5, window: later });
    expect(decide(invited, { act: 'changeSlot', slotRevision: 4, window: later })).toEqual(invited);
    expect(decideParticipation(invited, { act: 'changeSlot', slotRevision: 6, window: later }, BEFORE)).toEqual({
      outcome: 'participationRefused',
      refusal: { code: 'slotChanged', answeredRevision: 6, currentRevision: 4 },
    });
  });

  it('keeps the slot of whom nothing was asked at hand, without asking', () => {
    expect(decide(buildParticipation('suggested'), { act: 'changeSlot', slotRevision: 1, window: later })).toMatchObject({ slotRevision: 0, window: later });
    expect(decide(buildParticipation('suggested', { window: later }), { act: 'changeSlot', slotRevision: 1, window: later })).toEqual(
      buildParticipation('suggested', { window: later }),
    );
  });

  it('leaves only the yes to taking part when the slot is lost', () => {
    expect(decide(buildParticipation('confirmed'), { act: 'changeSlot', slotRevision: 2, window: null })).toMatchObject({ status: 'accepted', window: null, slotRevision: 2 });
    expect(decide(buildParticipation('invited'), { act: 'changeSlot', slotRevision: 2, window: null }).status).toBe('invited');
  });
});

describe('restoreSlot', () => {
  const { answer } = buildParticipation('confirmed');
  const restore = { act: 'restoreSlot', slotRevision: 3, toldRevision: 1, window: DECEMBER_WINDOW } as const;

  it.each(['toReconfirm', 'accepted'] as const)('counts the answer given before to the slot that stands again: %s', (status) => {
    const moved = buildParticipation(status, { slotRevision: 2, window: null, answer });
    expect(decide(moved, restore)).toEqual({ ...moved, status: 'confirmed', slotRevision: 3, window: DECEMBER_WINDOW, answer: { ...answer, slotRevision: 3 } });
  });

  it('counts no answer to another slot, and none that was no confirmation', () => {
    expect(decide(buildParticipation('toReconfirm', { slotRevision: 2, answer: { ...answer!, slotRevision: 2 } }), restore).status).toBe('toReconfirm');
    expect(decide(buildParticipation('accepted', { slotRevision: 2, answer: { ...answer!, says: 'agrees' } }), restore).status).toBe('accepted');
  });
});

describe('openActs', () => {
  it('lists what a status and the hour leave to do', () => {
    expect(openActs(buildParticipation('invited'), BEFORE)).toEqual(['apply', 'acceptInvitation', 'confirm', 'decline', 'cancel', 'markPresent']);
    expect(openActs(buildParticipation('confirmed'), BEFORE)).toEqual(['decline', 'withdraw', 'cancel', 'markPresent']);
    expect(openActs(buildParticipation('confirmed'), callAt)).toEqual(['cancel', 'markPresent']);
    expect(openActs(buildParticipation('cancelled'), BEFORE)).toEqual(['invite', 'reinstate']);
    expect(openActs(buildParticipation('present'), BEFORE)).toEqual(['markAbsent']);
  });
});
