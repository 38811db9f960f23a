import type { PresenceWindow } from '../participation/participation.js';
import type { PresenceRules } from './presence-rules.js';

/** The presence window around what a person plays in, moments in milliseconds. */
export function windowAround(firstStartsAt: number, lastEndsAt: number, rules: PresenceRules): PresenceWindow {
  const before = (rules.makeUpSeconds + rules.microphoneSeconds) * 1000;
  // Offsets of zones are whole quarters of an hour, so a multiple of the epoch is one of the clock up to a quarter.
  const grain = Math.max(60, rules.roundSeconds) * 1000;
  return {
    callAt: Math.floor((firstStartsAt - before) / grain) * grain,
    releaseAt: Math.ceil((lastEndsAt + rules.afterSeconds * 1000) / grain) * grain,
  };
}

/**
 * The window to tell: the one told before while it still holds what is needed without making the person wait too long,
 * so that a segment which moves inside it asks nobody to confirm again.
 */
export function settleWindow(needed: PresenceWindow, told: PresenceWindow | null, rules: PresenceRules): PresenceWindow {
  if (told === null) return needed;
  const early = needed.callAt - told.callAt;
  const late = told.releaseAt - needed.releaseAt;
  const slack = rules.slackSeconds * 1000;
  return early >= 0 && late >= 0 && early <= slack && late <= slack ? told : needed;
}
