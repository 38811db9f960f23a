import { typesetFrench } from '#print';
import { applyEdits, diffToEdits, formatDuration, formatOffset, isOvertaken, isShuffleAside, piecesBetween, programmeSeconds, withNeeds, type Piece, type Rundown } from '#rundown';
import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Icon, type IconName } from '../look/icons.js';
import { Note } from '../look/note.js';
import { ProposalDocument, type ProposalQuery } from '../operations/proposal.js';
import type { DeskRundown } from '../rundown/desk-rundown.js';
import type { NewChange } from '../rundown/use-desk.js';
import { ErrorNote } from '../server/error-note.js';
import { sayFinding } from '../words/say-facts.js';
import { useSpeech, useWords } from '../words/words-provider.js';
import { byLine, tellPiece, withoutPiece } from './tell-piece.js';
import css from './proposal-review.module.css';

const ICONS: { readonly [Kind in Piece['kind']]: IconName } = { added: 'plus', removed: 'bin', moved: 'swap', retimed: 'clock', recast: 'people', reworded: 'pencil', framed: 'merge' };

interface ProposalReviewProps {
  readonly id: string;
  readonly desk: DeskRundown;
  readonly change: (change: NewChange) => void;
  readonly close: () => void;
  readonly accepted: (sentence: string) => void;
}

/** A proposal as a difference to the draft, to be taken whole, in pieces, or not at all. */
export default function ProposalReview({ id, desk, change, close, accepted }: ProposalReviewProps) {
  const { proposal: words, app } = useWords();
  const [{ data, error }, again] = useQuery({ query: ProposalDocument, variables: { id }, requestPolicy: 'network-only' });
  return (
    <Modal opened onClose={close} title={words.title} size="min(860px, 100%)" closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }}>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Placeholder lines={10} label={app.loading} />}
      {data?.proposal === null && <Note tone="info" role="status">{words.gone}</Note>}
      {data?.proposal && <Pieces proposal={data.proposal} desk={desk} change={change} close={close} accepted={accepted} />}
    </Modal>
  );
}

type Found = NonNullable<ProposalQuery['proposal']>;

function Pieces({ proposal, desk, change, close, accepted }: Omit<ProposalReviewProps, 'id'> & { readonly proposal: Found }) {
  const { words: all, language } = useSpeech();
  const { proposal: words, rundown } = all;
  const { people, quotes, questions, themes } = proposal;
  const sides = useMemo(() => ({ before: proposal.before as Rundown, after: proposal.after as Rundown }), [proposal]);
  const pieces = useMemo(() => piecesBetween(sides.before, sides.after).filter(({ line }) => line === null || !isShuffleAside(line)), [sides]);
  const overtaken = useMemo(() => new Set(pieces.filter((piece) => isOvertaken(desk.rundown, piece)).map(({ id }) => id)), [pieces, desk.rundown]);
  // What somebody went on with since is theirs, unless one chooses otherwise.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(pieces.filter(({ id }) => !overtaken.has(id)).map(({ id }) => id)));
  const named = useMemo(() => new Map([...desk.names.people, ...people.map((one) => [one.id, one] as const)]), [desk.names.people, people]);
  const result = useMemo(() => {
    const done = applyEdits(desk.rundown, diffToEdits(sides.before, sides.after, chosen, desk.rundown));
    return done.outcome === 'editsApplied' ? done.rundown : desk.rundown;
  }, [sides, chosen, desk.rundown]);
  const said = proposal.remarks.filter(({ level }) => level === 'warn');
  const remarks = said.length > 0 && <ul className={css['remarks']}>{said.map((remark, at) => <li key={at}><Icon name="warn" size={15} /> {sayFinding(remark, language)}</li>)}</ul>;
  if (pieces.length === 0) return <div className={css['review']}><Note tone="info" role="status">{words.same}</Note>{remarks}</div>;

  const toggle = (piece: Piece) => setChosen(chosen.has(piece.id) ? withoutPiece(pieces, chosen, piece.id) : withNeeds(pieces, new Set([...chosen, piece.id])));
  const take = (taken: ReadonlySet<string>) => {
    const edits = diffToEdits(sides.before, sides.after, taken, desk.rundown);
    if (edits.length > 0) change({ does: 'edits', kind: 'proposal', proposal: proposal.id, edits, brings: { names: { people, quotes, questions, themes } } });
    accepted(words.done(taken.size));
  };
  const seconds = programmeSeconds(result.segments);
  const over = seconds - result.targetSeconds;
  const kindOf = (id: string) => words.kinds[pieces.find((piece) => piece.id === id)!.kind];
  return (
    <div className={css['review']}>
      <p>{words.lead}</p>
      {remarks}
      <div className={css['tools']}>
        <Button size="compact-md" variant="default" onClick={() => setChosen(new Set(pieces.map(({ id }) => id)))}>{words.checkAll}</Button>
        <Button size="compact-md" variant="default" onClick={() => setChosen(new Set())}>{words.checkNone}</Button>
      </div>
      <ul className={css['lines']}>
        {byLine(pieces).map(({ line, pieces: own }) => {
          const segment = line === null ? null : (line.after ?? line.before)!;
          const title = segment === null ? words.frame : segment.segment.title || rundown.untitled;
          return (
            <li key={line?.id ?? ''} className={css['line']}>
              <p className={css['title']}>{segment !== null && <span className="tabular">{line?.before?.number ?? ''}</span>} {typesetFrench(title)}</p>
              {own.map((piece) => (
                <label key={piece.id} className={css['piece']} data-kind={piece.kind}>
                  <input type="checkbox" checked={chosen.has(piece.id)} onChange={() => toggle(piece)} />
                  <span>
                    <b><Icon name={ICONS[piece.kind]} size={14} /> {words.kinds[piece.kind]}</b>
                    {tellPiece(piece, sides, named, all).map((sentence) => <span key={sentence} className={css['told']}>{typesetFrench(sentence)}</span>)}
                    {piece.needs.length > 0 && <span className={css['told']}>{words.withIt(piece.needs.map(kindOf).join(', '))}</span>}
                    {overtaken.has(piece.id) && <span className={css['overtaken']}><Icon name="warn" size={14} /> {words.overtaken}</span>}
                  </span>
                </label>
              ))}
            </li>
          );
        })}
      </ul>
      <div className={css['foot']}>
        <p role="status"><b>{words.chosen(chosen.size, pieces.length)}</b><br />{words.length(formatDuration(seconds), over === 0 ? words.onTarget : formatOffset(over))}</p>
        <div className={css['buttons']}>
          {chosen.size < pieces.length && chosen.size > 0 && <Button onClick={() => take(chosen)}>{words.take(chosen.size)}</Button>}
          <Button variant={chosen.size === pieces.length ? 'filled' : 'default'} onClick={() => take(new Set(pieces.map(({ id }) => id)))}>{words.takeAll}</Button>
          <Button variant="subtle" onClick={close}>{words.takeNone}</Button>
        </div>
      </div>
    </div>
  );
}
