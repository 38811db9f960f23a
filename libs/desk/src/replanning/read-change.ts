import type { CompanyChange } from '#casting';
import { EPISODE_BOUNDS, readInstant, type SpeakerId } from '#rundown';
import type { Episode, Participation } from '../episode/episode.js';
import { InvalidInput } from '../errors.js';
import type { ProposeReplanningInput } from '../inputs.js';
import type { ReplanRefused } from '../outcomes.js';
import type { LateArrival, ReplanChange } from './replanning.js';

/** The one change that is asked about; throws InvalidInput unless it is exactly one. */
export function changeAsked({ declined, late, targetSeconds }: ProposeReplanningInput): ReplanChange {
  const asked: ReplanChange[] = [...(declined ? [{ declined }] : []), ...(late ? [{ late: { participation: late.participation, from: late.from, to: late.to } }] : []), ...(typeof targetSeconds === 'number' ? [{ targetSeconds }] : [])];
  if (asked.length !== 1) throw new InvalidInput('input', 'Ask about exactly one change: declined, late, targetSeconds.');
  return asked[0]!;
}

/** The change as casting knows it, or why it cannot be planned around. */
export function readChange(change: ReplanChange, episode: Pick<Episode, 'start' | 'zone'>, people: readonly Participation[]): CompanyChange | ReplanRefused {
  const refused = (code: ReplanRefused['code'], facts: ReplanRefused['facts'] = {}): ReplanRefused => ({ outcome: 'ReplanRefused', code, facts });
  if ('targetSeconds' in change) {
    const { shortestSeconds, longestSeconds } = EPISODE_BOUNDS;
    const { targetSeconds } = change;
    const within = Number.isInteger(targetSeconds) && targetSeconds >= shortestSeconds && targetSeconds <= longestSeconds;
    return within ? { change: 'length', targetSeconds } : refused('lengthOutOfRange', { shortestSeconds, longestSeconds });
  }
  const id = 'declined' in change ? change.declined : change.late.participation;
  const person = people.find((one) => one.id === id && one.role === 'guest');
  if (person === undefined || person.speakerKey === null) return refused('notInEpisode');
  const speaker = person.speakerKey as SpeakerId;
  if ('declined' in change) return { change: 'declined', speaker };
  if (episode.start === null) return refused('noStart');
  const { from, to } = change.late;
  return isWindow(change.late, episode.zone) ? { change: 'available', speaker, window: { from, to } } : refused('windowUnreadable');
}

function isWindow({ from, to }: LateArrival, zone: string): boolean {
  const [start, end] = [readInstant(from, zone), readInstant(to, zone)];
  return start !== null && end !== null && start < end;
}
