import type { Desk } from '../desk.js';
import type { UserId } from '../ids.js';
import type { Preferences } from './preferences.js';

/** How somebody likes their own screens; asked with their account, by them alone. */
export const readPreferences = (desk: Desk, id: UserId): Promise<Preferences> => desk.reads.preferencesOf(id);
