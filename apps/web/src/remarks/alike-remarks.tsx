import { sayRemark } from '#print';
import type { Remark, RemarkGroup, Rundown, TimedRundown } from '#rundown';
import { useState } from 'react';
import type { DeskRundown } from '../rundown/desk-rundown.js';
import { LineLink } from '../rundown/line-link.js';
import type { NewChange } from '../rundown/use-desk.js';
import { useSpeech } from '../words/words-provider.js';
import { problemOf } from './problem-of.js';
import { Repairs } from './repairs.js';
import css from './remarks-rail.module.css';

export interface Shown {
  readonly timed: TimedRundown;
  readonly rundown: Rundown;
  readonly names: DeskRundown['names'];
  /** Does a repair as one act; null for who only reads. */
  readonly repair: ((made: NewChange, says: string) => void) | null;
}

/** Of many alike these are shown at once. */
const SHOWN = 2;

/** Remarks that say the same of different lines: the first of them, and the others when asked for. */
export function AlikeRemarks({ group: { remarks }, ...shown }: Shown & { readonly group: RemarkGroup }) {
  const { words: { remarks: words } } = useSpeech();
  const [all, setAll] = useState(false);
  // One more than shown is not worth a button.
  const folds = remarks.length > SHOWN + 1;
  const more = remarks.length - SHOWN;
  return (
    <>
      {(folds && !all ? remarks.slice(0, SHOWN) : remarks).map((remark, at) => <OneRemark key={`${remark.segment ?? ''} ${at}`} remark={remark} {...shown} />)}
      {folds && <li className={css['fold']}><button type="button" aria-expanded={all} onClick={() => setAll(!all)}>{all ? words.fewer : words.more(more)}</button></li>}
    </>
  );
}

function OneRemark({ remark, repair, ...shown }: Shown & { readonly remark: Remark }) {
  const { language } = useSpeech();
  const problem = repair === null ? null : problemOf(remark);
  return (
    <li className={css['remark']}>
      <p>{sayRemark(remark, { speaker: null, theme: null }, language)} <LineLink segmentId={remark.segment} timed={shown.timed} /></p>
      {problem !== null && repair !== null && <Repairs problem={problem} repair={repair} rundown={shown.rundown} names={shown.names} overSeconds={shown.timed.overSeconds} />}
    </li>
  );
}
