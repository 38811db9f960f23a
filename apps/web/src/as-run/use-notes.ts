import { gatherNotes, type NotedShow } from '#rundown';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import { AsRunNotedDocument, AsRunOfDocument, NoteAsRunDocument, type AsRunOfQuery, type NoteAsRunInput } from '../operations/as-run.js';
import { refusalOf } from '../server/refusal.js';
import { useSession } from '../session/session.js';
import { forgetNote, keepNote, keptNotes } from './kept-notes.js';
import { allNotes, NOTHING_NOTED, stepQueue, type NoteQueue } from './note-queue.js';

const RETRY_MILLISECONDS = 2_000;
/** A network that swallows an answer is no answer: the note is sent again, and kept once. */
const PATIENCE_MILLISECONDS = 10_000;

/** An act to be noted; the rest is known here. */
export type Act = Omit<NoteAsRunInput, 'episodeId' | 'key' | 'version' | 'tapped'>;

export interface Notes {
  readonly episode: AsRunOfQuery['episode'] | undefined;
  readonly show: NotedShow;
  readonly queue: NoteQueue;
  /** True: what waits could not be sent, and leaves again by itself. */
  readonly held: boolean;
  /** Why the last note was not taken. */
  readonly refused: string | null;
  readonly error: CombinedError | undefined;
  /** The house's clock now, in milliseconds since 1970: what taps are counted by, whatever this machine's clock says. */
  readonly clock: () => number;
  readonly note: (version: number, tapped: boolean, ...acts: readonly Act[]) => void;
  readonly reload: () => void;
}

/** What is noted about a show, by everybody; what is noted here is shown at once, sent one after the other, and kept while the server is away. */
export function useNotes(episodeId: string): Notes {
  const { server, user } = useSession();
  const { client } = server;
  const userId = user?.id ?? '';
  const [queue, step] = useReducer(stepQueue, NOTHING_NOTED);
  const [episode, setEpisode] = useState<AsRunOfQuery['episode']>();
  const [error, setError] = useState<CombinedError>();
  const [refused, setRefused] = useState<string | null>(null);
  const [held, setHeld] = useState(false);
  const [tries, setTries] = useState(0);
  const sending = useRef(false);
  // The answer that came back fastest tells best how far this machine's clock stands from the house's.
  const ahead = useRef({ byMs: 0, trip: Number.POSITIVE_INFINITY });

  const reload = useCallback(async () => {
    const asked = Date.now();
    const result = await client.query(AsRunOfDocument, { episodeId }, { requestPolicy: 'network-only' });
    const trip = Date.now() - asked;
    setError(result.error);
    if (!result.data) return;
    setEpisode(result.data.episode);
    if (result.data.episode === null) return;
    const { now, notes } = result.data.episode.asRun;
    if (trip < ahead.current.trip) ahead.current = { byMs: now - (asked + trip / 2), trip };
    step({ type: 'read', notes });
  }, [client, episodeId]);

  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    for (const note of keptNotes(userId, episodeId)) step({ type: 'noted', note });
  }, [userId, episodeId]);
  useEffect(() => {
    const again = () => setTries((count) => count + 1);
    const leave = server.onReconnected(() => (again(), void reload()));
    addEventListener('online', again);
    return () => {
      leave();
      removeEventListener('online', again);
    };
  }, [server, reload]);
  useEffect(() => client.subscription(AsRunNotedDocument, { episodeId }).subscribe(({ data }) => void (data && reload())).unsubscribe, [client, episodeId, reload]);

  const first = queue.waiting[0];
  useEffect(() => {
    if (first === undefined || sending.current) return;
    sending.current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<'silence'>((end) => setTimeout(end, PATIENCE_MILLISECONDS, 'silence'));
    void Promise.race([client.mutation(NoteAsRunDocument, { input: first }).toPromise(), silence]).then((answer) => {
      sending.current = false;
      const { data, error: failed } = answer === 'silence' ? { data: undefined, error: undefined } : answer;
      const away = answer === 'silence' || (failed && (typeof refusalOf(failed) === 'object' || ['unreachable', 'signedOut'].includes(refusalOf(failed) as string)));
      setHeld(Boolean(away));
      if (away) {
        timer = setTimeout(() => setTries((count) => count + 1), RETRY_MILLISECONDS);
        return;
      }
      if (data?.noteAsRun.__typename === 'AsRunNoted') step({ type: 'read', notes: data.noteAsRun.asRun.notes });
      if (data?.noteAsRun.__typename === 'NoteRefused') setRefused(data.noteAsRun.message);
      if (failed) setError(failed);
      forgetNote(userId, first);
      step({ type: 'settled', key: first.key });
    });
    return () => clearTimeout(timer);
  }, [client, first, tries, userId]);

  const clock = useCallback(() => Math.round(Date.now() + ahead.current.byMs), []);
  const note = useCallback((version: number, tapped: boolean, ...acts: readonly Act[]) => {
    setRefused(null);
    for (const act of acts) {
      const made: NoteAsRunInput = { ...act, episodeId, key: newKey(), version, tapped };
      keepNote(userId, made);
      step({ type: 'noted', note: made });
    }
  }, [episodeId, userId]);
  const show = useMemo(() => gatherNotes(allNotes(queue)), [queue]);
  return { episode, show, queue, held, refused, error, clock, note, reload: () => void reload() };
}

/** A UUID; where the page came by plain HTTP from another machine, browsers offer no `randomUUID`. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
