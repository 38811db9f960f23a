import { shareOut } from '../fit-durations.js';
import type { SeatedSpeaker, Seconds } from '../segment.js';

/** Gives everybody of a line that lasted `fromSeconds` the same part of `toSeconds`, in whole seconds; what all speak together never rounds up past the line. */
export function scaleSpeech(speakers: readonly SeatedSpeaker[], fromSeconds: Seconds, toSeconds: Seconds): readonly SeatedSpeaker[] {
  const spoken = speakers.reduce((sum, { seconds }) => sum + seconds, 0);
  if (fromSeconds === 0 || fromSeconds === toSeconds || spoken === 0) return speakers;
  const shares = shareOut(Math.floor((spoken * toSeconds) / fromSeconds), speakers.map(({ seconds }) => seconds));
  return speakers.map((speaker, index) => ({ ...speaker, seconds: shares[index] ?? 0 }));
}
