import { missingRights } from '#notices';
import { remarkOn, type Remark, type RemarkSpeaker, type TimedRundown } from '#rundown';
import type { Participation } from '../episode/episode.js';
import { rulesForRemarks } from '../templates/rules-for-remarks.js';
import type { Attendance } from './attendance.js';
import type { RundownModel, RundownSnapshot } from './rundown-model.js';

const GONE: readonly Participation['status'][] = ['declined', 'withdrawn', 'cancelled'];
/** Who needs no further asking: they said yes, or they were never to be asked. */
const SETTLED: readonly Participation['status'][] = ['accepted', 'confirmed', 'present', ...GONE];

/** Everything the producer should know about a rundown now: what the last planning said, what its times say, and of a draft what its people and sources do. */
export const gatherRemarks = (model: RundownModel | RundownSnapshot, timed: TimedRundown): readonly Remark[] => {
  const people = model.participations.map((one): Person => ({ ...one, name: one.person.name, settled: SETTLED.includes(one.status) }));
  // A version is what was printed; only a draft can still be put right.
  if (!('stale' in model)) return remarkOn(timed, { earlier: model.planRemarks, speakers: people.map(nameOnly) });
  return remarkOn(timed, {
    earlier: [...model.planRemarks, ...staleRemarks(model, timed)],
    speakers: attend(people, model),
    rules: rulesForRemarks(model.wanted, model.episode.templateId, model.episode.seats),
  });
};

type Person = Pick<Participation, 'id' | 'status'> & Pick<RemarkSpeaker, 'name'> & { readonly settled: boolean };

const nameOnly = ({ id, name, settled }: Person): RemarkSpeaker => ({ id, name, settled });

function attend(people: readonly Person[], { attendance, sides }: RundownModel): readonly RemarkSpeaker[] {
  const known = new Map(attendance.map((one) => [one.participation, one]));
  const unsigned = people.filter(({ id }) => known.get(id)?.signed === false).map(({ id, status }) => ({ participation: id, status, rights: null }));
  const missing = new Set(missingRights(unsigned));
  return people.map((one) => ({
    ...nameOnly(one),
    gone: GONE.includes(one.status),
    signed: !missing.has(one.id),
    sides: sides.filter(({ participation }) => participation === one.id),
    ...hoursOf(known.get(one.id)),
  }));
}

/** What somebody answered last counts before what they wrote when they applied. */
const hoursOf = (known: Attendance | undefined): Pick<RemarkSpeaker, 'free' | 'called' | 'elsewhere'> =>
  known === undefined ? {} : { free: known.stay === null ? known.free : [known.stay], called: known.called, elsewhere: known.elsewhere };

const staleRemarks = ({ stale, dropped }: RundownModel, timed: TimedRundown): readonly Remark[] =>
  timed.segments.flatMap(({ id }): Remark[] => [
    ...(stale.includes(id) ? [{ code: 'staleSource', level: 'warn', segment: id } as const] : []),
    ...(dropped.includes(id) ? [{ code: 'droppedSource', level: 'warn', segment: id } as const] : []),
  ]);
