/**
 * Episodes to come, nearest first and undated last, apart from those already recorded, latest first.
 * `start` is local to each show: an episode counts as past from the day after, which no zone can blur.
 */
export function sortEpisodes<Episode extends { readonly start: string | null }>(episodes: readonly Episode[], now: string) {
  const yesterday = new Date(Date.parse(now) - 86_400_000).toISOString().slice(0, 10);
  const isPast = ({ start }: Episode) => start !== null && start.slice(0, 10) < yesterday;
  const byStart = (a: Episode, b: Episode) => (a.start ?? '9999').localeCompare(b.start ?? '9999');
  return {
    next: episodes.filter((episode) => !isPast(episode)).toSorted(byStart),
    past: episodes.filter(isPast).toSorted((a, b) => byStart(b, a)),
  };
}
