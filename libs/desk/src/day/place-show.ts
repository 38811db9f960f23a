import { programmeSeconds, readInstant, timeRundown } from '#rundown';
import { foldName } from '../storable-text.js';
import { NO_STUDIO, type Studio } from '../studio/studio.js';
import type { DayShow, ShowNearDay } from './day-board.js';

const MINUTE_MS = 60_000;
/** A call further from the start belongs to a date that the show no longer has. */
const LONGEST_CALL_MS = 12 * 3_600_000;

/** A show's times: its draft's, or its length while the draft is empty. */
export function placeShow(show: ShowNearDay, studios: readonly Studio[], keyOf: (person: ShowNearDay['people'][number]) => string): DayShow {
  const { episode, topicTitle, revision, versionNumber, rundown, people } = show;
  const startAt = readInstant(episode.start, episode.zone)!;
  const timed = timeRundown(rundown);
  const empty = timed.segments.length === 0;
  const studioSeconds = empty ? episode.targetSeconds : timed.studioSeconds;
  const programmeEndAt = empty || timed.end === null ? startAt + episode.targetSeconds * 1000 : Date.parse(timed.end);
  const settled = show.callAt !== null && show.callAt <= startAt && startAt - show.callAt <= LONGEST_CALL_MS;
  return {
    part: 'day',
    place: placeOf(episode),
    episode,
    topicTitle,
    revision,
    versionNumber,
    plannedSeconds: programmeSeconds(rundown.segments),
    studioSeconds,
    startAt,
    programmeEndAt,
    endAt: startAt + studioSeconds * 1000,
    callAt: settled ? show.callAt! : usualCall(startAt, studios.find(({ id }) => id === episode.studioId) ?? null),
    callSettled: settled,
    people: people.map((person) => ({ key: keyOf(person), name: person.name, role: person.role })),
  };
}

/** Make-up and microphone before the start, by the studio's rules. */
function usualCall(startAt: number, studio: Studio | null): number {
  const { makeUpSeconds, microphoneSeconds, roundSeconds } = (studio ?? NO_STUDIO).presence;
  const grain = Math.max(MINUTE_MS, roundSeconds * 1000);
  return Math.floor((startAt - (makeUpSeconds + microphoneSeconds) * 1000) / grain) * grain;
}

/** Its studio, or the venue it names; a show without either is nowhere else's. */
function placeOf({ id, studioId, venue }: ShowNearDay['episode']): string {
  const named = foldName(venue ?? '');
  return studioId ?? (named === '' ? id : `venue ${named}`);
}
