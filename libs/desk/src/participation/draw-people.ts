import { drawSlots, hasAnswered, type Slot } from '#notices';
import { timeRundown, type SpeakerId } from '#rundown';
import type { RundownSnapshot } from '../rundown/rundown-model.js';
import type { EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';

/** A person's part in a version: when and where they must be, and with whom they sit. */
export interface DrawnPart {
  readonly slot: Slot | null;
  readonly companions: readonly string[];
}

/** Everybody's part in a rundown as it would be released now; a window that was told is kept while it fits. */
export function drawPeople({ rundown }: Pick<RundownSnapshot, 'rundown'>, files: readonly ParticipationFile[], { place, house }: EpisodeFrame): ReadonlyMap<SpeakerId, DrawnPart> {
  const timed = timeRundown(rundown);
  const told = new Map(files.flatMap((file) => {
    const slot = knownSlot(file);
    return slot === null ? [] : [[file.id, slot] as const];
  }));
  const slots = drawSlots(timed, { place, rules: house.presence, told });
  const names = new Map(files.map(({ id, person }) => [id, person.name]));
  return new Map(files.map(({ id }) => {
    const beside = timed.segments.filter(({ speakers }) => speakers.some((one) => one.id === id)).flatMap(({ speakers }) => speakers);
    const companions = [...new Set(beside.filter((one) => one.id !== id).flatMap((one) => names.get(one.id) ?? []))];
    return [id, { slot: slots.get(id) ?? null, companions }];
  }));
}

/** What a person knows of their slot: by mail, or because they confirmed it by telephone. */
function knownSlot({ told, standing, participation }: ParticipationFile): Slot | null {
  return told?.slot ?? (hasAnswered(participation) && participation.answer?.says === 'confirms' ? standing : null);
}
