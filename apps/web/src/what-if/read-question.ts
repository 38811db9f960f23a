import type { PlanningWishes, Strength, WhatIfChange } from '#casting';
import type { SpeakerId } from '#rundown';
import { readHappening, type HappeningDraft, type HappeningShow } from '../replanning/happening.js';
import type { Words } from '../words/words.js';
import type { WhatIfInput } from './worker-job.js';

export const WHATS = ['declined', 'late', 'length', 'wish', 'chairs'] as const;

/** The question as it is being put. */
export interface QuestionDraft extends Omit<HappeningDraft, 'what'> {
  readonly what: (typeof WHATS)[number];
  readonly wish: keyof PlanningWishes;
  readonly strength: Strength;
  readonly more: 1 | -1;
}

/** What is asked of the planner, and the same in a sentence. */
export interface Question {
  readonly change: WhatIfChange;
  readonly told: string;
}

/** Reads the question, or says in a sentence what is missing or wrong. */
export function readQuestion(draft: QuestionDraft, { speakers, show: { wishes, company } }: WhatIfInput, show: HappeningShow, words: Words): Question | { readonly wrong: string } {
  const { whatIf, templates } = words;
  if (draft.what === 'wish') {
    if (wishes[draft.wish] === draft.strength) return { wrong: whatIf.sameWish };
    return { change: { change: 'wish', wish: draft.wish, strength: draft.strength }, told: whatIf.told.wish(templates.wishes[draft.wish].name, templates.strengths[draft.strength]) };
  }
  if (draft.what === 'chairs') {
    const chairs = company.chairs + draft.more;
    return chairs < 1 ? { wrong: whatIf.noChair } : { change: { change: 'chairs', more: draft.more }, told: whatIf.told.chairs(chairs + 1) };
  }
  const read = readHappening({ ...draft, what: draft.what }, show, words);
  if ('wrong' in read) return read;
  const { declined, late, targetSeconds } = read.asked;
  const place = declined ?? late?.participation;
  const speaker = (place ? speakers[place] : undefined) as SpeakerId | undefined;
  if (typeof targetSeconds === 'number') return { change: { change: 'length', targetSeconds }, told: read.told };
  if (speaker === undefined) return { wrong: whatIf.unknown };
  return { change: late ? { change: 'present', speaker, window: { from: late.from, to: late.to } } : { change: 'absent', speaker }, told: read.told };
}
