import { localStartAt } from '#rundown';
import { useMemo, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { RescheduleEpisodesDocument, type RescheduleEpisodesMutationVariables } from '../operations/day.js';
import { useWords } from '../words/words-provider.js';
import type { BoardShow, PlaceDay } from './arrange-day.js';
import { tryLate, type Late } from './late-show.js';
import type { Trying } from './place-board.js';

type Moves = RescheduleEpisodesMutationVariables['input']['moves'];

/** What came of moving shows: a sentence, and what takes it back. */
export interface Told {
  readonly tone: 'done' | 'warn';
  readonly sentence: string;
  readonly undo: (() => void) | null;
}

interface LateDay {
  readonly trying: Trying;
  /** Where each show would start, by episode. */
  readonly tried: ReadonlyMap<string, number>;
  readonly error: CombinedError | undefined;
}

/** A delay is tried in the browser alone; the shows move when somebody says so, all of them or none, and can be moved back. */
export function useLate(places: readonly PlaceDay[], tell: (told: Told | null) => void, reread: () => void): LateDay {
  const { day: words } = useWords();
  const [late, setLate] = useState<Late | null>(null);
  const [{ fetching, error }, send] = useMutation(RescheduleEpisodesDocument);
  const moves = useMemo(() => (late === null ? null : tryLate(places, late)), [places, late]);
  const tried = useMemo(() => new Map((moves ?? []).map(({ show, toMs }) => [show.episode.id, toMs])), [moves]);

  const move = async (asked: Moves, sentence: string, undoable: boolean) => {
    const answer = (await send({ input: { moves: asked } })).data?.rescheduleEpisodes;
    reread();
    if (answer === undefined) return;
    if (answer.__typename !== 'EpisodesRescheduled') return tell({ tone: 'warn', sentence: answer.message, undo: null });
    setLate(null);
    const back = answer.episodes.flatMap(({ episodeId, revision, startBefore }) => (startBefore === null ? [] : [{ episodeId, expectedRevision: revision, start: startBefore }]));
    tell({ tone: 'done', sentence, undo: undoable ? () => void move(back, words.undone, false) : null });
  };
  const forget = () => {
    const id = late?.episodeId;
    setLate(null);
    // The form is gone with its cursor: it goes back to where it was opened from.
    requestAnimationFrame(() => document.getElementById(`late-${id}`)?.focus());
  };
  const shift = () => {
    const asked = (moves ?? []).map(({ show: { episode, revision }, toMs }) => ({ episodeId: episode.id, expectedRevision: revision, start: localStartAt(toMs, episode.zone) }));
    void move(asked, words.shifted(asked.length), true);
  };
  const start = ({ episode: { id } }: BoardShow) => {
    tell(null);
    if (late?.episodeId === id) forget();
    else setLate({ episodeId: id, minutes: '10', startsLater: false });
  };
  return { tried, error, trying: { late, moves, busy: fetching, start, change: (part) => setLate((old) => old && { ...old, ...part }), shift, forget } };
}
