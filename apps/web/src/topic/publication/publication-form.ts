import { placeInRecording, type PlacedChapter } from '#audience';
import { formatDuration, LONGEST_SECONDS, parseDuration, type Seconds } from '#rundown';
import type { PublicationDraftFragment } from '../../operations/publication.js';

/** A publication while it is typed. */
export interface PublicationForm {
  readonly url: string;
  /** As typed: minutes and seconds, with a sign. */
  readonly offset: string;
  /** Minutes that were typed by hand, by line; the others are computed. */
  readonly own: Readonly<Record<string, string>>;
  /** Whether a line is in the recording, where somebody said so against what is computed. */
  readonly kept: Readonly<Record<string, boolean>>;
  readonly reason: string;
}

/** A line as it will be published. */
export interface FormChapter {
  readonly segmentId: string;
  readonly title: string;
  readonly kept: boolean;
  /** Null: not in the recording, or `wrong`. */
  readonly startSeconds: Seconds | null;
  readonly computed: Seconds | null;
  /** Somebody typed another minute than the computed one. */
  readonly corrected: boolean;
  readonly wrong: boolean;
}

/** Reads `0:45`, `-0:20` or `−0:20`; null where it cannot be read. */
export function readOffset(written: string): Seconds | null {
  const [, sign = '', rest = ''] = /^\s*([+\-−–]?)\s*(.*)$/u.exec(written) ?? [];
  const seconds = parseDuration(rest === '' ? '0' : rest);
  return seconds === null || seconds >= LONGEST_SECONDS ? null : sign === '' || sign === '+' || seconds === 0 ? seconds : -seconds;
}

const placed = (draft: Pick<PublicationDraftFragment, 'lines'>, offset: Seconds): readonly PlacedChapter[] => placeInRecording(draft.lines, offset);

/** What was published last of the show, typed again; else the address that is known and what is computed. */
export function formOf(draft: PublicationDraftFragment): PublicationForm {
  const last = draft.last !== null && draft.last.episodeId === draft.episodeId ? draft.last : null;
  if (last === null) return { url: draft.url ?? '', offset: '0:00', own: {}, kept: {}, reason: '' };
  const published = new Map(last.chapters.map(({ segmentId, startSeconds }) => [segmentId, startSeconds]));
  const lines = placed(draft, last.offsetSeconds).map(({ segmentId, startSeconds }) => ({ segmentId, computed: startSeconds, was: published.get(segmentId) ?? null }));
  return {
    url: last.url,
    offset: formatDuration(last.offsetSeconds),
    own: Object.fromEntries(lines.flatMap(({ segmentId, computed, was }) => (was !== null && was !== computed ? [[segmentId, formatDuration(was)]] : []))),
    kept: Object.fromEntries(lines.flatMap(({ segmentId, computed, was }) => ((was === null) === (computed === null) ? [] : [[segmentId, was !== null]]))),
    reason: last.reason ?? '',
  };
}

/** Lines in their place: computed, moved with the beginning of the programme, corrected by hand. */
export function chaptersIn(draft: Pick<PublicationDraftFragment, 'lines'>, form: Pick<PublicationForm, 'offset' | 'own' | 'kept'>): readonly FormChapter[] {
  return placed(draft, readOffset(form.offset) ?? 0).map(({ segmentId, title, startSeconds: computed }) => {
    const typed = form.own[segmentId];
    const kept = form.kept[segmentId] ?? (computed !== null || typed !== undefined);
    const own = typed === undefined ? computed : parseDuration(typed);
    const wrong = kept && (own === null || own >= LONGEST_SECONDS);
    return { segmentId, title, kept, computed, corrected: typed !== undefined && own !== computed, wrong, startSeconds: kept && !wrong ? own : null };
  });
}
