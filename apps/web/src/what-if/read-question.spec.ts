import { USUAL_WISHES } from '#casting';
import { TALKSHOW } from '#rundown';
import { describe, expect, it } from '@jest/globals';
import type { HappeningShow } from '../replanning/happening.js';
import { en } from '../words/words.en.js';
import { fr } from '../words/words.fr.js';
import { readQuestion, type QuestionDraft } from './read-question.js';
import type { WhatIfInput } from './worker-job.js';

const show: HappeningShow = { guests: [{ participation: 'p1', name: 'Inès Varenne' }, { participation: 'p2', name: 'Malo Kerbrat' }], recording: { start: '2026-12-10T19:00', end: '2026-12-10T19:52' }, targetSeconds: 3120 };
const input: WhatIfInput = { show: { company: { host: null, candidates: [], chairs: 1, start: null, targetSeconds: 3120 }, themes: [], wishes: USUAL_WISHES, before: [] }, supply: { themes: [], questions: 0 }, template: TALKSHOW, speakers: { p1: 'ines' } };
const draft: QuestionDraft = { what: 'declined', who: 'p1', arrives: '', leaves: '', length: '52:00', wish: 'contradiction', strength: 'strong', more: 1 };
const read = (change: Partial<QuestionDraft>) => readQuestion({ ...draft, ...change }, input, show, fr);

describe('readQuestion', () => {
  it('asks about people by the planner’s ids, who must be known to it', () => {
    expect(read({})).toEqual({ change: { change: 'absent', speaker: 'ines' }, told: 'Inès Varenne ne vient pas.' });
    expect(read({ what: 'late', arrives: '19:20' })).toMatchObject({ change: { change: 'present', speaker: 'ines', window: { from: '2026-12-10T19:20' } }, told: 'Inès Varenne arrive à 19:20.' });
    expect([read({ who: 'p2' }), read({ who: 'gone' }), read({ what: 'late' })]).toEqual([{ wrong: fr.whatIf.unknown }, { wrong: fr.replanning.nobody }, { wrong: fr.replanning.hoursMissing }]);
  });

  it('asks about lengths, wishes and chairs, and says why there is nothing to ask', () => {
    expect(read({ what: 'length', length: '1h10' })).toMatchObject({ change: { change: 'length', targetSeconds: 4200 } });
    expect(read({ what: 'wish' })).toEqual({ change: { change: 'wish', wish: 'contradiction', strength: 'strong' }, told: '« Contradiction » compte : fort.' });
    expect(read({ what: 'chairs' })).toEqual({ change: { change: 'chairs', more: 1 }, told: 'Il y a 3 places, celle de l’animation comprise.' });
    expect(readQuestion({ ...draft, what: 'chairs' }, input, show, en)).toMatchObject({ told: 'There are 3 seats, the host’s included.' });
    expect([read({ what: 'length' }), read({ what: 'wish', strength: 'normal' }), read({ what: 'chairs', more: -1 })]).toEqual([{ wrong: fr.replanning.sameLength }, { wrong: fr.whatIf.sameWish }, { wrong: fr.whatIf.noChair }]);
  });
});
