import type { Seconds } from '#rundown';

/** How the players of the web are told where to begin: what stands behind `?` or `#`. */
const PLAYERS: readonly { readonly of: RegExp; readonly says: (seconds: Seconds) => string; readonly behind: '?' | '#' }[] = [
  { of: /^https?:\/\/((www|m|music)\.)?(youtube\.com|youtube-nocookie\.com|youtu\.be)\//i, says: (seconds) => `t=${seconds}`, behind: '?' },
  { of: /^https?:\/\/(www\.)?dailymotion\.com\/|^https?:\/\/dai\.ly\//i, says: (seconds) => `start=${seconds}`, behind: '?' },
  { of: /^https?:\/\/((www|player)\.)?vimeo\.com\//i, says: (seconds) => `t=${seconds}s`, behind: '#' },
  { of: /^[^?#]+\.(mp4|m4v|webm|ogv|mp3|m4a|ogg|oga|opus|wav)(\?[^#]*)?(#.*)?$/i, says: (seconds) => `t=${seconds}`, behind: '#' },
];

/** The address of a recording from a second on; null where its player is not known to take one. */
export function timedLink(url: string, seconds: Seconds): string | null {
  const player = PLAYERS.find(({ of }) => of.test(url));
  if (player === undefined) return null;
  const [, page = '', asked = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  if (player.behind === '#') return `${page}${asked}#${player.says(seconds)}`;
  const others = asked.slice(1).split('&').filter((part) => part !== '' && !/^(t|start|time_continue)=/i.test(part));
  return `${page}?${[...others, player.says(seconds)].join('&')}`;
}
