import { listRemoved, type RundownColumn } from '#rundown';
import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Blank, Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { MatterToggle } from '../matter-drawer/matter-toggle.js';
import { useNoticedLine } from '../matter-drawer/use-active-line.js';
import { OutdatedPrints } from '../printing/print-notes.js';
import { usePrints } from '../printing/use-prints.js';
import { PeopleHere } from '../presence/people-here.js';
import { usePresence } from '../presence/use-presence.js';
import { useRemarks } from '../remarks/use-remarks.js';
import { seatedGuests } from '../replanning/seated-guests.js';
import { useMyColumns } from '../session/episode-part.js';
import { useSession } from '../session/session.js';
import { useMayShape } from '../session/may-shape.js';
import { EpisodeTabs } from '../telling/episode-tabs.js';
import { useWords } from '../words/words-provider.js';
import { Beside } from './beside.js';
import type { Change } from './change.js';
import { ConflictNote } from './conflict-note.js';
import { recordingOf, timeDesk, timeTyped } from './desk-rundown.js';
import type { Conflict } from './desk-state.js';
import { speakersOf } from './names.js';
import { LengthBar } from './length-bar.js';
import { TopicOfDesk } from './piece-origin.js';
import { StaleSourcesProvider } from './stale-piece.js';
import { PlanningPanel } from './planning-panel.js';
import { PrintedTable } from './printed-table.js';
import { RemovedLines } from './removed-lines.js';
import { RundownHead, type EpisodeToShow } from './rundown-head.js';
import { AsideLines } from './table/aside-lines.js';
import { columnsOf } from './table/columns.js';
import { RundownTable } from './table/rundown-table.js';
import { tellPasted } from './table/tell-pasted.js';
import { usePrivateNotes } from './table/use-private-notes.js';
import { useLayout } from '../layout/use-layout.js';
import { useActs } from '../acts/offer-acts.js';
import { tellToast } from '../toasts/toasts.js';
import { RundownTools } from './rundown-tools.js';
import { useLineWindows } from './use-line-windows.js';
import { ToldLine } from './told-line.js';
import { useDesk } from './use-desk.js';
import { usePlanning } from './use-planning.js';
import css from './rundown-desk.module.css';
import dialog from './running-order.module.css';

/** Each fetched when it is first asked for: the table comes first. */
const EditEpisodeDialog = lazy(() => import('../episode/edit-episode-dialog.js').then(({ EditEpisodeDialog: Dialog }) => ({ default: Dialog })));
const ReplanDialog = lazy(() => import('../replanning/replan-dialog.js').then(({ ReplanDialog: Dialog }) => ({ default: Dialog })));
const ReleaseDialog = lazy(() => import('./release-dialog.js').then(({ ReleaseDialog: Dialog }) => ({ default: Dialog })));
const WhatIfDialog = lazy(() => import('../what-if/what-if-dialog.js'));
const ProposalReview = lazy(() => import('../proposal/proposal-review.js'));
const MatterDrawer = lazy(() => import('../matter-drawer/matter-drawer.js'));

/** What was written and is not taken is shown, so that it can be noted. */
const wordsOf = (change: Change) => (change.does === 'edit' && typeof change.value === 'string' && change.value !== '' ? <blockquote>{change.value}</blockquote> : null);

const NO_COLUMN: readonly RundownColumn[] = [];

/** The desk of one episode: proposed, shaped by several at once, released. */
export function RundownDesk({ episode, refresh }: { readonly episode: EpisodeToShow; readonly refresh: () => void }) {
  const { rundown: words, episode: episodeWords, app, table, proposal: proposalWords, matterDrawer: matterWords, rundownImport } = useWords();
  const { desk, conflicts, told, refused, lastBy, saving, unsent, change, undo, turn, step, reload, write } = useDesk(episode.rundown);
  const { planning, waiting, underWay, problem, propose, keep } = usePlanning({ episodeId: episode.id, first: episode.planning, done: reload });
  const presence = usePresence(episode.rundown.id);
  const [releasing, setReleasing] = useState(false);
  const [released, setReleased] = useState<string | null>(null);
  const [replanning, setReplanning] = useState(false);
  const [replanned, setReplanned] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [editing, setEditing] = useState(false);
  const [edited, setEdited] = useState(false);
  const episodeEdits = told?.what === 'episode' ? told.tick : 0;
  // Somebody changed the date, the place or the title: the head shows them.
  useEffect(() => {
    if (episodeEdits > 0) refresh();
  }, [episodeEdits, refresh]);
  const [typed, setTyped] = useState<{ readonly segmentId: string; readonly seconds: number } | null>(null);
  const timed = useMemo(() => (typed === null ? timeDesk(desk) : timeTyped(desk, typed)), [desk, typed]);
  const remarks = useRemarks(desk, timed);
  const staleLines = remarks.flatMap((remark) => (remark.code === 'staleSource' ? [remark.segment ?? ''] : [])).join(' ');
  const own = desk.rundown.columns ?? NO_COLUMN;
  const ownIds = useMemo(() => own.map(({ id }) => id as string), [own]);
  const layout = useLayout(ownIds);
  const columns = useMemo(() => columnsOf(layout.columns, own), [layout.columns, own]);
  const notes = usePrivateNotes(desk.rundown.id);
  const { acts, ask, windows } = useLineWindows({ desk, timed, layout, own, change, undo, reload });
  const removed = useMemo(() => listRemoved(desk.rundown), [desk.rundown]);
  const settle = useMemo(
    () => ({
      keep: (conflict: Conflict) => step({ type: 'kept', conflict, key: crypto.randomUUID() }),
      yieldTo: (conflict: Conflict) => step({ type: 'yielded', conflict }),
    }),
    [step],
  );
  /** Hands on a line: nothing moves under them, and nobody searches for another rundown. */
  const touch = (on: boolean) => {
    write(on);
    if (on) keep();
  };
  /** An act that is more than a word in a cell: nobody searches for another rundown meanwhile. */
  const shape: typeof change = (made) => {
    keep();
    return change(made);
  };
  const happening = () => ({ guests: seatedGuests(timed.segments.map((segment) => ({ speakers: speakersOf(segment, desk.names) }))), recording: recordingOf(timed), targetSeconds: timed.targetSeconds });
  const mayShape = useMayShape();
  const mine = useMyColumns();
  // The topic's matter and what is saved are the studio's.
  const inStudio = useSession().user?.role !== 'member';
  const empty = timed.segments.length === 0;
  const [reviewing, setReviewing] = useState<string | null>(null);
  const [reviewed, setReviewed] = useState<{ readonly id: string; readonly told: string | null } | null>(null);
  const [drawing, setDrawing] = useState(false);
  const asked = useRef(false);
  const proposeAgain = () => {
    keep();
    setReviewed(null);
    asked.current = true;
    void propose(desk.revision, true);
  };
  useActs(!mayShape ? [] : [
    { id: 'undo', label: table.undo, keys: 'mod+z', act: () => undo(turn?.back) },
    { id: 'redo', label: table.redo, keys: 'mod+shift+z mod+y', act: () => undo(turn?.again) },
    { id: 'add', label: words.add, act: () => ask({ asks: 'add', after: timed.segments.at(-1)?.id ?? null }) },
    { id: 'columns', label: table.columnsOwnOpen, act: () => ask({ asks: 'ownColumns' }) },
    { id: 'import', label: rundownImport.title, act: () => ask({ asks: 'import' }) },
    { id: 'propose', label: empty ? words.propose : words.proposeAgain, act: () => (empty ? void propose(desk.revision, false) : proposeAgain()) },
    ...(inStudio ? [{ id: 'matter', label: matterWords.open, keys: 'alt+m', act: () => setDrawing((on) => !on) }] : []),
    { id: 'release', label: words.release, act: () => { keep(); setReleased(null); setReleasing(true); } },
    { id: 'print', label: words.printDraft, act: () => void open(desk.pdf, '_blank', 'noopener') },
    { id: 'move', label: words.moveUp, keys: 'alt+ArrowUp' },
    { id: 'moveDown', label: words.moveDown, keys: 'alt+ArrowDown' },
    { id: 'duplicate', label: table.duplicate, keys: 'mod+d' },
  ]);
  const prints = usePrints(desk.rundown.id, desk.versions.length);
  const lost = conflicts.filter(({ gone }) => gone);
  // What was asked for here opens by itself; what waits from before, or was asked for elsewhere, is offered.
  useEffect(() => {
    if (!underWay && waiting !== null && asked.current) {
      asked.current = false;
      setReviewing(waiting);
    }
  }, [underWay, waiting]);
  useNoticedLine();

  return (
    <TopicOfDesk value={episode.topic.id}>
    <StaleSourcesProvider rundownId={desk.rundown.id} lines={staleLines}>
      <RundownHead episode={episode} empty={empty} busy={underWay || saving} pdf={desk.pdf} release={() => { keep(); setReleased(null); setReleasing(true); }} proposeAgain={proposeAgain} whatIf={() => { keep(); setAsking(true); }} replan={() => { keep(); setReplanned(null); setReplanning(true); }} edit={() => { keep(); setEdited(false); setEditing(true); }} />
      <PeopleHere people={presence.people} />
      <div className={css['tabs']}><EpisodeTabs episodeId={episode.id} at="order" /></div>
      <div className={css['note']}><OutdatedPrints prints={prints} /></div>
      <PlanningPanel planning={planning} problem={problem} keep={keep} />
      {waiting !== null && reviewing === null && reviewed?.id !== waiting && mayShape && <div className={css['note']}><Note tone="info" role="status" action={{ label: proposalWords.look, act: () => setReviewing(waiting) }}>{proposalWords.waits}</Note></div>}
      {reviewed?.told && <div className={css['note']}><Note tone="done" role="status">{reviewed.told}</Note></div>}
      {released !== null && <div className={css['note']}><Note tone="done" role="status">{released}</Note></div>}
      {replanned !== null && <div className={css['note']}><Note tone="done" role="status">{replanned}</Note></div>}
      {edited && <div className={css['note']}><Note tone="done" role="status">{episodeWords.edited}</Note></div>}
      {refused !== null && <div className={css['note']}><Note tone="warn" role="alert">{refused.says ?? (refused.change.does === 'edits' || refused.change.does === 'place' ? words.overtakenAct : words.refusedValue)}{wordsOf(refused.change)}</Note></div>}
      {lost.map((conflict) => <ConflictNote key={conflict.change.key} conflict={conflict} {...settle} />)}
      {empty ? (
        !underWay && (
          <div className={css['blank']}>
            {mayShape ? <Blank title={words.empty} action={<span className={dialog['buttons']}><Button size="md" onClick={() => void propose(desk.revision, false)}>{words.propose}</Button><Button size="md" variant="default" onClick={() => ask({ asks: 'add', after: null })}>{words.add}</Button><Button size="md" variant="default" onClick={() => ask({ asks: 'insert', after: null })}>{table.insertSaved}</Button><Button size="md" variant="default" onClick={() => ask({ asks: 'import' })}>{rundownImport.open}</Button></span>}>{words.emptyHint}</Blank> : <Blank title={words.emptyToRead}>{words.emptyToReadHint}</Blank>}
          </div>
        )
      ) : (
        <LengthBar timed={timed} saving={saving} unsent={unsent} shaping={mayShape} remarkCount={remarks.length} />
      )}
      <ToldLine told={told} following={(planning?.improvement ?? null) !== null} />
      <div className={empty ? css['emptyDesk'] : css['desk']} data-drawing={drawing || undefined}>
        <div className={css['order']}>
          {!empty && <RundownTools rundownId={desk.rundown.id} shaping={mayShape} saving={inStudio} turn={turn} undo={undo} ask={ask}>{mayShape && inStudio && <MatterToggle opened={drawing} toggle={setDrawing} />}</RundownTools>}
          {!empty && (
            <RundownTable
              desk={desk}
              timed={timed}
              columns={columns}
              conflicts={conflicts}
              lastBy={lastBy}
              told={told}
              privateNotes={notes.notes}
              notePrivately={notes.note}
              change={change}
              preview={setTyped}
              touch={touch}
              settle={settle}
              acts={acts}
              presence={presence}
              pasted={(read) => tellPasted(read, table).forEach((says) => tellToast({ says }))}
              shaping={mayShape}
              mine={mine}
            />
          )}
          <RemovedLines removed={removed} />
          {!empty && <PrintedTable title={episode.title} desk={desk} timed={timed} />}
          {!empty && mayShape && <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => ask({ asks: 'add', after: timed.segments.at(-1)?.id ?? null })} className={css['add'] ?? ''}>{words.add}</Button>}
          <AsideLines lines={desk.rundown.reserve} last={desk.rundown.segments.at(-1)?.id ?? null} shaping={mayShape} change={change} />
        </div>
        {drawing && !empty && <Suspense fallback={<Placeholder lines={8} label={app.loading} />}><MatterDrawer topicId={episode.topic.id} desk={desk} timed={timed} change={shape} touch={touch} close={() => setDrawing(false)} /></Suspense>}
        {!empty && <Beside desk={desk} timed={timed} remarks={remarks} change={shape} undo={undo} shaping={mayShape} />}
      </div>
      {windows}
      {releasing && (
        <Suspense>
          <ReleaseDialog
            desk={desk}
            overSeconds={timed.overSeconds}
            close={() => setReleasing(false)}
            released={(whole, version) => {
              step({ type: 'loaded', whole });
              setReleased(version);
            }}
          />
        </Suspense>
      )}
      {replanning && (
        <Suspense>
          <ReplanDialog
            rundownId={desk.rundown.id}
            revision={desk.revision}
            show={happening()}
            reload={reload}
            close={() => setReplanning(false)}
            review={(id) => { setReplanning(false); setReviewing(id); }}
            accepted={(sentence) => {
              setReplanning(false);
              setReplanned(sentence);
            }}
          />
        </Suspense>
      )}
      {editing && (
        <Suspense>
          <EditEpisodeDialog
            episode={episode}
            revision={desk.revision}
            reread={() => void reload()}
            close={() => setEditing(false)}
            done={() => {
              setEditing(false);
              setEdited(true);
              refresh();
              void reload();
            }}
          />
        </Suspense>
      )}
      {asking && <Suspense><WhatIfDialog episodeId={episode.id} show={happening()} close={() => setAsking(false)} /></Suspense>}
      {reviewing !== null && <Suspense><ProposalReview id={reviewing} desk={desk} change={shape} close={() => { setReviewed({ id: reviewing, told: null }); setReviewing(null); }} accepted={(told) => { setReviewed({ id: reviewing, told }); setReviewing(null); }} /></Suspense>}
    </StaleSourcesProvider>
    </TopicOfDesk>
  );
}
