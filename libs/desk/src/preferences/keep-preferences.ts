import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotAllowed } from '../errors.js';
import type { KeepPreferencesOutcome } from '../outcomes.js';
import { permit } from '../permissions.js';
import { toSeenLine } from '../storable-text.js';
import { mayBeMember } from '../team/episode-permissions.js';
import { checkPreferences, toSeenLayout } from './check-preferences.js';
import type { KeepPreferencesInput, Preferences } from './preferences.js';

/** Keeps what somebody chose for their own screens; nobody else hears of it. */
export async function keepPreferences(desk: Desk, actor: Actor, input: KeepPreferencesInput): Promise<KeepPreferencesOutcome> {
  permit(mayBeMember, actor);
  if (actor.kind !== 'user') throw new NotAllowed(actor.kind !== 'nobody');
  return desk.work.run(async (work): Promise<KeepPreferencesOutcome> => {
    const preferences = join(await work.identity.preferencesToChange(actor.id), input);
    const code = checkPreferences(preferences);
    if (code) return { outcome: 'PreferencesRefused', code };
    await work.identity.keepPreferences(actor.id, preferences, desk.clock.now());
    if (preferences.language !== null) await work.identity.speakTo(actor.id, preferences.language);
    return { outcome: 'PreferencesKept', preferences };
  });
}

function join(before: Preferences, { theme, density, language, tour, layout, layouts, print }: KeepPreferencesInput): Preferences {
  return {
    theme: theme === undefined ? before.theme : theme,
    density: density === undefined ? before.density : density,
    language: language === undefined ? before.language : language,
    tour: tour === undefined ? before.tour : tour && { step: tour.step, ended: tour.ended },
    layout: layout === undefined ? before.layout : layout === null ? null : toSeenLine(layout),
    layouts: layouts?.map(toSeenLayout) ?? before.layouts,
    print: print === undefined ? before.print : print && { orientation: print.orientation, role: print.role, size: print.size },
  };
}
