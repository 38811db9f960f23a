import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Client } from 'urql';
import { OwnActsDocument, RundownDocument, RundownFindingsDocument, SegmentsChangedDocument } from '../operations/rundown.js';
import { MeDocument } from '../operations/session.js';
import { useSession } from '../session/session.js';
import type { Change } from './change.js';
import type { DeskRundown, WholeRundown } from './desk-rundown.js';
import { openDesk, shownDesk, stepDesk, type DeskEvent, type DeskState } from './desk-state.js';
import { tellToast } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import { carryOn } from './carry-on.js';
import { sendChange } from './send-change.js';

const RETRY_MILLISECONDS = 2500;
const FINDINGS_DELAY_MILLISECONDS = 250;

type Unkeyed<T> = T extends unknown ? Omit<T, 'key'> : never;
export type NewChange = Unkeyed<Change>;

/** A rundown edited here and elsewhere at once: what to show, and what can be done. */
export function useDesk(first: WholeRundown) {
  const { server } = useSession();
  const { client } = server;
  const [state, step] = useReducer(stepDesk, first, openDesk);
  const [unsent, setUnsent] = useState(false);
  const id = state.confirmed.rundown.id;

  const reload = useCallback(async () => {
    const { data } = await client.query(RundownDocument, { id }, { requestPolicy: 'network-only' });
    if (data?.rundown) step({ type: 'loaded', whole: data.rundown });
  }, [client, id]);

  useNews(state, step, client);
  useEffect(() => server.onReconnected(() => void reload()), [server, reload]);
  useEffect(() => {
    if (state.behind) void reload();
  }, [state.behind, state.confirmed.revision, reload]);
  useFindings(state, step, client);
  useSending(state, step, client, unsent, setUnsent);
  useAskBeforeLeaving(unsent && state.pending.length > 0);
  useCarryingOn(state, client);

  /** Answers the act's name, by which it can be taken back. */
  const change = useCallback((made: NewChange): string => {
    const key = crypto.randomUUID();
    step({ type: 'changed', change: { ...made, key } as Change });
    return key;
  }, []);
  useEffect(() => {
    void client.query(OwnActsDocument, { id }, { requestPolicy: 'network-only' }).then(({ data }) => {
      // Oldest first; what was taken back, or took something back, is not offered again.
      const acts = data?.rundownHistory.filter((one) => !one.undone && one.undoes === null && one.lines.length > 0).map(({ act }) => act).reverse();
      if (acts) step({ type: 'remembered', acts });
    });
  }, [client, id]);
  const { done, undone, pending } = state;
  // One at a time: the next to take back is known once the one before has landed.
  const turn = pending.some(({ does }) => does === 'undo') ? undefined : { back: pending.findLast(({ does }) => does !== 'undo')?.key ?? done.at(-1), again: undone.at(-1) };
  const undo = useCallback((act: string | undefined) => {
    if (act !== undefined) change({ does: 'undo', undo: act });
  }, [change]);
  const write = useCallback((on: boolean) => step({ type: 'writing', on }), []);
  return { desk: shownDesk(state), conflicts: state.conflicts, told: state.told, refused: state.refused, lastBy: state.lastBy, saving: state.pending.length > 0, unsent, change, undo, turn, step, reload, write };
}

type Step = (event: DeskEvent) => void;

/** Whoever goes to another page leaves nothing behind: what waited is sent from there, and what could not be kept is said with its words. */
function useCarryingOn(state: DeskState, client: Client) {
  const { rundown } = useWords();
  const { user } = useSession();
  const latest = useRef({ state, rundown, userId: user?.id });
  latest.current = { state, rundown, userId: user?.id };
  useEffect(() => () => {
    const { state: left, rundown: words, userId } = latest.current;
    if (left.pending.length === 0) return;
    /** Nothing is sent in the name of somebody else who signed in here since. */
    const send = async (confirmed: DeskRundown, change: Change): Promise<DeskEvent | null> => {
      const { data } = await client.query(MeDocument, {}, { requestPolicy: 'network-only' });
      if (data === undefined || data.me === null) return { type: 'notSent' };
      return data.me.id === userId ? sendChange(client, confirmed, change) : null;
    };
    const pause = () => new Promise<void>((resolve) => void setTimeout(resolve, RETRY_MILLISECONDS));
    void carryOn(left, ({ confirmed }, change) => send(confirmed, change), pause).then(({ conflicts, refused }) => {
      for (const { title, change: { value } } of conflicts) tellToast({ says: words.notKept(title, typeof value === 'string' ? value : JSON.stringify(value)) });
      if (refused.length > 0) tellToast({ says: words.refusedValue });
    });
  }, [client]);
}

function useNews({ confirmed }: DeskState, step: Step, client: Client) {
  const seen = useRef(confirmed.revision);
  seen.current = confirmed.revision;
  const rundownId = confirmed.rundown.id;
  useEffect(() => {
    const { unsubscribe } = client.subscription(SegmentsChangedDocument, { rundownId, sinceRevision: seen.current }).subscribe(({ data }) => {
      if (data) step({ type: 'news', news: data.segmentsChanged });
    });
    return unsubscribe;
  }, [client, rundownId, step]);
}

/** Remarks and points after what was done, here or elsewhere: asked for once the burst is over, so that they keep nobody waiting. */
function useFindings({ confirmed: { rundown: { id }, revision, foundAt } }: DeskState, step: Step, client: Client) {
  useEffect(() => {
    if (revision === foundAt) return undefined;
    const timer = setTimeout(async () => {
      const { data } = await client.query(RundownFindingsDocument, { id }, { requestPolicy: 'network-only' });
      if (data?.rundown) step({ type: 'found', revision: data.rundown.revision, findings: data.rundown });
    }, FINDINGS_DELAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [revision, foundAt, client, id, step]);
}

/** What has not been kept yet goes with the page: whoever closes it is asked first. */
function useAskBeforeLeaving(unkept: boolean) {
  useEffect(() => {
    if (!unkept) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unkept]);
}

/** Sends the changes one after the other; when the server cannot be reached they wait and leave again by themselves. */
function useSending(state: DeskState, step: Step, client: Client, unsent: boolean, setUnsent: (unsent: boolean) => void) {
  const change = state.pending[0];
  useEffect(() => {
    if (change === undefined || state.sending || unsent) return;
    step({ type: 'sending' });
    void sendChange(client, state.confirmed, change).then((event) => {
      if (event.type === 'notSent') setUnsent(true);
      step(event);
    });
  }, [change, state.sending, state.confirmed, unsent, client, step, setUnsent]);
  useEffect(() => {
    if (!unsent) return undefined;
    const again = () => setUnsent(false);
    const timer = setTimeout(again, RETRY_MILLISECONDS);
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [unsent, setUnsent]);
}
