import type { Participation, RundownModel, RundownSnapshot } from '#desk';
import { remarkOn, type Remark, type TimedRundown } from '#rundown';

/** Who needs no further asking: they said yes, or they were never to be asked. */
const SETTLED: readonly Participation['status'][] = ['accepted', 'confirmed', 'present', 'declined', 'withdrawn', 'cancelled'];

/** Everything the producer should know about a rundown now: what the last planning said and what its times say. */
export const gatherRemarks = (model: RundownModel | RundownSnapshot, timed: TimedRundown): readonly Remark[] =>
  remarkOn(timed, {
    earlier: [...model.planRemarks, ...('stale' in model ? staleRemarks(model, timed) : [])],
    speakers: model.participations.map(({ id, person, status }) => ({ id, name: person.name, settled: SETTLED.includes(status) })),
  });

/** A version is what was printed; only a draft can still be put right. */
const staleRemarks = ({ stale, dropped }: RundownModel, timed: TimedRundown): readonly Remark[] =>
  timed.segments.flatMap(({ id }): Remark[] => [
    ...(stale.includes(id) ? [{ code: 'staleSource', level: 'warn', segment: id } as const] : []),
    ...(dropped.includes(id) ? [{ code: 'droppedSource', level: 'warn', segment: id } as const] : []),
  ]);
