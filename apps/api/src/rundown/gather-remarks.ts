import type { Participation, RundownModel, RundownSnapshot } from '#desk';
import { remarkOn, type Remark, type TimedRundown } from '#rundown';

/** Who needs no further asking: they said yes, or they were never to be asked. */
const SETTLED: readonly Participation['status'][] = ['accepted', 'confirmed', 'present', 'declined', 'withdrawn', 'cancelled'];

/** Everything the producer should know about a rundown now: what the last planning said and what its times say. */
export const gatherRemarks = (model: RundownModel | RundownSnapshot, timed: TimedRundown): readonly Remark[] =>
  remarkOn(timed, {
    earlier: model.planRemarks,
    speakers: model.participations.map(({ id, person, status }) => ({ id, name: person.name, settled: SETTLED.includes(status) })),
  });
