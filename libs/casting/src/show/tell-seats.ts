import type { Reason, SpeakerId, ThemeId } from '#rundown';
import { noChairLeft } from '../cast-segments.js';
import { voiceOn, type PresentCandidate } from '../choose-guests.js';
import type { Company } from '../company.js';
import type { ShowSolved } from '../planner/show-outcome.js';
import { DEBATERS, wrote, type DebateSeat } from '../seat-debates.js';
import type { WrittenShow } from './write-instance.js';

/** Who speaks in each debate of a plan, and why, in the house's reasons. */
export function tellSeats({ people, themes }: WrittenShow, { plan, people: coming }: ShowSolved): readonly (readonly DebateSeat[])[] {
  return plan.segs.map(({ theme, speakers }, position) => speakers.map((speaker): DebateSeat => {
    const person = people[speaker]!;
    const reason = coming.find((one) => one.speaker === speaker)?.seats.find((seat) => seat.position === position)?.reason;
    const wroteThere = voiceOn(person, themes[theme]!.theme) > 0;
    const seat = (...why: readonly Reason[]): DebateSeat => ({ id: person.id, why: wroteThere ? [wrote(person, themes[theme]!), ...why] : why });
    if (reason?.reason === 'locked') return seat({ code: 'askedByProducer' });
    if (reason?.reason === 'debate') return seat({ code: reason.side === 'pro' ? 'onlyOneFor' : 'onlyOneAgainst' });
    if (wroteThere) return seat();
    return seat(speakers.length <= DEBATERS.least ? { code: 'completesDebate', facts: { leastGuests: DEBATERS.least } } : { code: 'balancesTime' });
  }));
}

/** Why somebody who could have come does not: the chairs are taken, and what kept them from taking one. */
export function tellAbsence(id: SpeakerId, company: Company, present: readonly PresentCandidate[], debated: ReadonlySet<ThemeId>, { people }: WrittenShow, { absent }: ShowSolved): readonly Reason[] {
  const reason = absent.find(({ speaker }) => people[speaker]!.id === id)?.reason;
  const voices = present.find((one) => one.id === id)?.voices.filter((voice) => voice.quotes + voice.questions > 0) ?? [];
  const heard = voices.filter(({ theme }) => debated.has(theme));
  if (reason?.reason === 'notThereThen') return [noChairLeft(company), { code: 'notThereForDebates' }];
  if (heard.length > 0) {
    const count = (kind: 'quotes' | 'questions') => heard.reduce((sum, voice) => sum + voice[kind], 0);
    return [noChairLeft(company), { code: 'othersSayMore', facts: { quotes: count('quotes'), questions: count('questions') } }];
  }
  return [noChairLeft(company), voices.length > 0 ? { code: 'themesNotDebated', facts: { themes: voices.length } } : { code: 'wroteOnNoTheme' }];
}

/** Why themes heavy enough for a debate have none: with these guests others make a better one. */
export function tellThemes({ themes, people, frame }: WrittenShow, { plan }: ShowSolved, company: Company): ReadonlyMap<ThemeId, Reason> {
  const debated = new Set(plan.segs.map(({ theme }) => themes[theme]!.theme));
  const guests = [...new Set(plan.segs.flatMap(({ speakers }) => speakers))].map((speaker) => people[speaker]!);
  return new Map(themes.slice(0, frame.slots.length).flatMap(({ theme }, rank): [ThemeId, Reason][] => {
    if (theme === null || debated.has(theme)) return [];
    const facts = {
      rank: rank + 1, themes: company.themeWeights.size, percent: Math.round((company.themeWeights.get(theme) ?? 0) * 100), guests: guests.filter((guest) => voiceOn(guest, theme) > 0).length,
    };
    return [[theme, { code: 'othersDebateBetter', facts }]];
  }));
}
