import { EPISODE_BOUNDS, formatDuration } from '#rundown';
import { readLength } from '../episode/read-length.js';
import type { ProposeReplanningMutationVariables } from '../operations/replanning.js';
import type { Words } from '../words/words.js';
import { readStay, type Recording } from './read-stay.js';
import type { SeatedGuest } from './seated-guests.js';

/** What the person says happened, as it is being filled in. */
export interface HappeningDraft {
  readonly what: 'declined' | 'late' | 'length';
  /** The participation of whoever declines or comes at other hours. */
  readonly who: string;
  /** `HH:MM`, or empty. */
  readonly arrives: string;
  readonly leaves: string;
  readonly length: string;
}

/** The show to which it happens. */
export interface HappeningShow {
  readonly guests: readonly SeatedGuest[];
  /** Null: without an hour of recording nobody can be late. */
  readonly recording: Recording | null;
  readonly targetSeconds: number;
}

type ReplanningInput = ProposeReplanningMutationVariables['input'];

/** What the server is asked, and the same in a sentence. */
export interface Happening {
  readonly asked: Pick<ReplanningInput, 'declined' | 'late' | 'targetSeconds'>;
  readonly told: string;
}

/** Reads what happened, or says in a sentence what is missing or wrong. */
export function readHappening(draft: HappeningDraft, show: HappeningShow, words: Words): Happening | { readonly wrong: string } {
  const { replanning, episode } = words;
  const clock = (local: string) => local.slice(11, 16);
  const name = show.guests.find(({ participation }) => participation === draft.who)?.name;
  switch (draft.what) {
    case 'declined':
      return name === undefined ? { wrong: replanning.nobody } : { asked: { declined: draft.who }, told: replanning.told.declined(name) };
    case 'late': {
      if (name === undefined) return { wrong: replanning.nobody };
      if (show.recording === null) return { wrong: replanning.noStart };
      const stay = readStay(draft.arrives, draft.leaves, show.recording);
      if ('fault' in stay) {
        const hours = [clock(show.recording.start), clock(show.recording.end)] as const;
        return { wrong: { missing: replanning.hoursMissing, crossed: replanning.hoursCrossed, outside: replanning.hoursOutside(...hours) }[stay.fault] };
      }
      const { told } = replanning;
      const sentence = draft.leaves === '' ? told.arrives(name, draft.arrives) : draft.arrives === '' ? told.leaves(name, draft.leaves) : told.between(name, draft.arrives, draft.leaves);
      return { asked: { late: { participation: draft.who, ...stay } }, told: sentence };
    }
    case 'length': {
      const { shortestSeconds, longestSeconds } = EPISODE_BOUNDS;
      const read = readLength(draft.length, episode);
      if (read === null) return { wrong: episode.lengthWrong };
      if (read.seconds < shortestSeconds || read.seconds > longestSeconds) return { wrong: episode.lengthOutside(formatDuration(shortestSeconds), formatDuration(longestSeconds)) };
      if (read.seconds === show.targetSeconds) return { wrong: replanning.sameLength };
      return { asked: { targetSeconds: read.seconds }, told: replanning.told.length(read.spoken) };
    }
  }
}
