import type { ThemeId } from '#rundown';

const PREFIX = 't-hand-';

/** The id of a theme that a producer split off; the same split has the same. */
export const handMadeTheme = (key: string): ThemeId => `${PREFIX}${key}` as ThemeId;

/** Whether a theme exists by a producer's act alone: without the act there is none. */
export const isHandMade = (id: ThemeId): boolean => id.startsWith(PREFIX);
