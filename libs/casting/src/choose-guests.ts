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
    .map((candidate) => ({ candidate, carried: carriedBy(candidate, debates) }))
    .toSorted((a, b) => b.carried - a.carried || (a.candidate.id < b.candidate.id ? -1 : 1))
    .slice(0, Math.max(WIDEST_FIELD, chairs))
    .map(({ candidate }) => candidate);
  if (field.length <= chairs) return field;
  const chosen = combinations(field.length, chairs) <= MOST_COMBINATIONS
    ? bestOfAll(field, chairs, debates)
    : improved(field, field.slice(0, chairs), debates);
  return field.filter((candidate) => chosen.includes(candidate));
}

function voiceThere(candidate: PresentCandidate, debate: DebateSlot): number {
  return coversWhole(candidate.presence, debate) ? voiceOn(candidate, debate.theme) : 0;
}

function valueOf(company: readonly PresentCandidate[], debates: readonly DebateSlot[]): number {
  const debated = debates.reduce((sum, debate) => {
    const voices = company.map((candidate) => voiceThere(candidate, debate)).toSorted((a, b) => b - a);
    const there = company.filter((candidate) => coversWhole(candidate.presence, debate)).length;
    const heard = voices.slice(0, DEBATERS_THAT_COUNT).reduce((total, voice) => total + voice, 0);
    // A debate of one is no debate, whatever the one has to say.
    return sum + debate.weight * heard - (there < 2 ? 10 : 0);
  }, 0);
  return debated + company.reduce((sum, candidate) => sum + carriedBy(candidate, debates), 0) / 10;
}

function bestOfAll(field: readonly PresentCandidate[], chairs: number, debates: readonly DebateSlot[]): readonly PresentCandidate[] {
  let best: { company: readonly PresentCandidate[]; value: number } | null = null;
  const walk = (from: number, company: readonly PresentCandidate[]): void => {
    if (company.length === chairs) {
      const value = valueOf(company, debates);
      if (best === null || value > best.value) best = { company, value };
      return;
    }
    for (let at = from; at <= field.length - (chairs - company.length); at++) walk(at + 1, [...company, field[at]!]);
  };
  walk(0, []);
  return (best as { company: readonly PresentCandidate[] } | null)?.company ?? [];
}

function improved(field: readonly PresentCandidate[], first: readonly PresentCandidate[], debates: readonly DebateSlot[]) {
  let company = first;
  let value = valueOf(company, debates);
  for (let round = 0; round < 20; round++) {
    const before = value;
    for (const [index] of company.entries()) {
      for (const candidate of field) {
        if (company.includes(candidate)) continue;
        const exchanged = company.with(index, candidate);
        const better = valueOf(exchanged, debates);
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
