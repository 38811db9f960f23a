export { applicationPath, topicPath } from '#desk';
import { topicPath } from '#desk';

/** Where a seat in the audience of a recording is asked for. */
export const seatPath = (slug: string, episodeId: string): string => `${topicPath(slug)}/public/${episodeId}`;
/** Where one signs in, to come back after. */
export const signInPath = (back: string): string => `/moi/connexion?retour=${encodeURIComponent(back)}`;

/** An address with those of its parameters that say something, in the order given. */
export function withQuery(path: string, parameters: Readonly<Record<string, string | null | undefined>>, anchor = ''): string {
  const said = new URLSearchParams(Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : [])));
  return `${path}${said.size === 0 ? '' : `?${said}`}${anchor}`;
}
