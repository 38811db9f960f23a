import type { ThemeId } from '#rundown';
import type { Candidate } from './company.js';
import { coversWhole, type Stretch } from './presence.js';

/** A debate to be peopled: its theme, when it runs, and how much its theme weighs. */
export interface DebateSlot extends Stretch {
  readonly theme: ThemeId | null;
  readonly weight: number;
}

export interface PresentCandidate extends Candidate {
  readonly presence: readonly Stretch[];
}

const MOST_COMBINATIONS = 20_000;
const WIDEST_FIELD = 60;
const DEBATERS_THAT_COUNT = 3;

/** What somebody has to say on a theme: more words count, each a little less than the one before. */
export function voiceOn(candidate: Candidate, theme: ThemeId | null): number {
  const voice = candidate.voices.find((one) => one.theme === theme);
  return voice === undefined ? 0 : Math.sqrt(voice.quotes + voice.questions / 2);
}

/** What a candidate could say over all debates, for ordering; themes that are not debated count a tenth. */
export function carriedBy(candidate: PresentCandidate, debates: readonly DebateSlot[]): number {
  const inDebates = debates.reduce((sum, debate) => sum + debate.weight * voiceThere(candidate, debate), 0);
  const anywhere = candidate.voices.reduce((sum, voice) => sum + voiceOn(candidate, voice.theme), 0);
  return inDebates + anywhere / 100;
}

/**
 * Chooses who takes the chairs: the company that has most to say in the debates, each debate judged by its best three voices.
 * Exact where the choices can be counted through, else greedy and then improved by exchanges. Same people, same choice.
 */
export function chooseGuests(candidates: readonly PresentCandidate[], chairs: number, debates: readonly DebateSlot[]): PresentCandidate[] {
  const field = candidates
    .map((candidate) => weigh(candidate, debates))
    .toSorted((a, b) => b.carried - a.carried || (a.candidate.id < b.candidate.id ? -1 : 1))
    .slice(0, Math.max(WIDEST_FIELD, chairs));
  if (field.length <= chairs) return field.map(({ candidate }) => candidate);
  const weights = debates.map((debate) => debate.weight);
  const chosen = combinations(field.length, chairs) <= MOST_COMBINATIONS
    ? bestOfAll(field, chairs, weights)
    : improved(field, field.slice(0, chairs), weights);
  return field.filter((weighed) => chosen.includes(weighed)).map(({ candidate }) => candidate);
}

/** A candidate with what every company they might be in asks of them, found once: thousands of companies are compared. */
interface Weighed {
  readonly candidate: PresentCandidate;
  readonly carried: number;
  /** By debate: whether they are there all along, and what they then have to say. */
  readonly there: readonly boolean[];
  readonly voices: readonly number[];
}

function weigh(candidate: PresentCandidate, debates: readonly DebateSlot[]): Weighed {
  const there = debates.map((debate) => coversWhole(candidate.presence, debate));
  const voices = debates.map((debate, at) => (there[at] === true ? voiceOn(candidate, debate.theme) : 0));
  return { candidate, carried: carriedBy(candidate, debates), there, voices };
}

function voiceThere(candidate: PresentCandidate, debate: DebateSlot): number {
  return coversWhole(candidate.presence, debate) ? voiceOn(candidate, debate.theme) : 0;
}

function valueOf(company: readonly Weighed[], weights: readonly number[]): number {
  let value = 0;
  for (const [debate, weight] of weights.entries()) {
    let there = 0;
    const voices: number[] = [];
    for (const one of company) {
      there += one.there[debate] === true ? 1 : 0;
      voices.push(one.voices[debate] ?? 0);
    }
    voices.sort((a, b) => b - a);
    let heard = 0;
    for (let at = 0; at < DEBATERS_THAT_COUNT; at++) heard += voices[at] ?? 0;
    // A debate of one is no debate, whatever the one has to say.
    value += weight * heard - (there < 2 ? 10 : 0);
  }
  let carried = 0;
  for (const one of company) carried += one.carried;
  return value + carried / 10;
}

function bestOfAll(field: readonly Weighed[], chairs: number, weights: readonly number[]): readonly Weighed[] {
  let best: { company: readonly Weighed[]; value: number } | null = null;
  const walk = (from: number, company: readonly Weighed[]): void => {
    if (company.length === chairs) {
      const value = valueOf(company, weights);
      if (best === null || value > best.value) best = { company, value };
      return;
    }
    for (let at = from; at <= field.length - (chairs - company.length); at++) walk(at + 1, [...company, field[at]!]);
  };
  walk(0, []);
  return (best as { company: readonly Weighed[] } | null)?.company ?? [];
}

function improved(field: readonly Weighed[], first: readonly Weighed[], weights: readonly number[]): readonly Weighed[] {
  let company = first;
  let value = valueOf(company, weights);
  for (let round = 0; round < 20; round++) {
    const before = value;
    for (const [index] of company.entries()) {
      for (const candidate of field) {
        if (company.includes(candidate)) continue;
        const exchanged = company.with(index, candidate);
        const better = valueOf(exchanged, weights);
        if (better > value) [company, value] = [exchanged, better];
      }
    }
    if (value === before) break;
  }
  return company;
}

function combinations(of: number, taken: number): number {
  let count = 1;
  for (let i = 0; i < taken; i++) count = (count * (of - i)) / (i + 1);
  return count;
}
