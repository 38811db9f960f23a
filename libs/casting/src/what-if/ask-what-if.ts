import type { Segment, SpeakerId, ThemeId } from '#rundown';
import type { Company } from '../company.js';
import { castShow, valueStanding, type CastingAids } from '../show/cast-show.js';
import type { PlanningWishes } from '../show/planning-wishes.js';
import type { ShowOffer } from '../show/show-offer.js';
import { countGuests } from '../sort-candidates.js';
import type { PlanValue } from '../planner/value-plan.js';
import type { ShowInShort, WhatIfAnswer, WhatIfChange, WhatIfShow } from './what-if.js';

/** The lines of a show of some length for as many persons as will sit, the host included; or why there is none. */
export type LineUp = (targetSeconds: number, persons: number) => (Pick<ShowOffer, 'segments' | 'offers'> & { readonly outcome: 'linedUp' }) | { readonly outcome: 'lengthTooShort' | 'lengthTooLong' };

/** What the show would be if one thing were otherwise: planned by the very function that plans it, and set beside the draft as it stands. Nothing is touched. */
export function askWhatIf(show: WhatIfShow, change: WhatIfChange, lineUp: LineUp, { round, ...aids }: CastingAids & Pick<ShowOffer, 'round'> = {}): WhatIfAnswer {
  const company: Company = {
    ...show.company,
    themeWeights: new Map(show.themes.map(({ id, weight }) => [id, weight])),
    themeLabels: new Map(show.themes.map(({ id, label }) => [id, label])),
  };
  const [changed, wishes] = [companyAfter(company, change), wishesAfter(show.wishes, change)];
  const lines = lineUp(changed.targetSeconds, countGuests(changed) + 1);
  if (lines.outcome !== 'linedUp') return { outcome: lines.outcome };
  const asked = { before: show.before, ...(round !== undefined && { round }) };
  const cast = castShow({ ...lines, company: changed, wishes, ...asked }, aids);
  // A wish is another measure: both are told by it.
  const measured = lineUp(company.targetSeconds, countGuests(company) + 1);
  const standing = measured.outcome === 'linedUp' ? valueStanding({ ...measured, company, wishes, ...asked }) : null;
  return {
    outcome: 'imagined',
    now: inShort(show.before, show, standing),
    would: inShort(cast.segments, show, cast.worth),
    contradictions: cast.remarks.filter(({ code }) => code === 'wishesContradict'),
  };
}

function companyAfter(company: Company, change: WhatIfChange): Company {
  const person = (id: SpeakerId, made: Partial<Company['candidates'][number]>): Company => ({ ...company, candidates: company.candidates.map((one) => (one.id === id ? { ...one, ...made } : one)) });
  switch (change.change) {
    case 'absent': return person(change.speaker, { keptOut: { code: 'declined' } });
    case 'present': return person(change.speaker, { availability: [change.window] });
    case 'length': return { ...company, targetSeconds: change.targetSeconds };
    case 'chairs': return { ...company, chairs: Math.max(0, company.chairs + change.more) };
    case 'wish': return company;
  }
}

const wishesAfter = (wishes: PlanningWishes, change: WhatIfChange): PlanningWishes => (change.change === 'wish' ? { ...wishes, [change.wish]: change.strength } : wishes);

function inShort(lines: readonly Segment[], { company, themes }: WhatIfShow, worth: PlanValue | null): ShowInShort {
  const names = new Map(company.candidates.map(({ id, name }) => [id, name]));
  const labels = new Map<ThemeId, string>(themes.map(({ id, label }) => [id, label]));
  const guestsOf = (segment: Segment) => segment.speakers.filter(({ role }) => role === 'guest');
  const seconds = new Map<SpeakerId, number>();
  for (const one of lines.filter(({ outside }) => !outside).flatMap(guestsOf)) seconds.set(one.id, (seconds.get(one.id) ?? 0) + one.seconds);
  return {
    debates: lines.filter(({ kind }) => kind === 'debate').map((segment) => ({
      theme: segment.theme,
      title: (segment.theme === null ? undefined : labels.get(segment.theme)) ?? segment.title,
      durationSeconds: segment.durationSeconds,
      guests: guestsOf(segment).map(({ id }) => names.get(id) ?? ''),
    })),
    people: [...seconds].map(([id, spoken]) => ({ id, name: names.get(id) ?? '', seconds: spoken })).toSorted((a, b) => b.seconds - a.seconds || (a.id < b.id ? -1 : 1)),
    worth,
  };
}
