/** The zone of most recordings. */
export const HOME_ZONE = 'Europe/Paris';

const KNOWN = Intl.supportedValuesOf('timeZone');

/** IANA zones, as a choice is made from. */
export const ZONES: readonly string[] = KNOWN.includes(HOME_ZONE) ? KNOWN : [HOME_ZONE, ...KNOWN];
