import { groupRemarks, type Remark, type RemarkLevel, type Rundown, type TimedRundown } from '#rundown';
import { useRef, type ReactNode } from 'react';
import { Icon } from '../look/icons.js';
import type { DeskRundown } from '../rundown/desk-rundown.js';
import type { NewChange } from '../rundown/use-desk.js';
import { tellToast } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import { AlikeRemarks } from './alike-remarks.js';
import css from './remarks-rail.module.css';

export interface RemarksRailProps {
  readonly remarks: readonly Remark[];
  readonly timed: TimedRundown;
  readonly rundown: Rundown;
  readonly names: DeskRundown['names'];
  /** Does an act and answers its name. */
  readonly change: (made: NewChange) => string;
  readonly undo: (act: string) => void;
  /** False for who only reads: nothing to repair. */
  readonly shaping: boolean;
}

/** With more than so many remarks, what is merely good to know is folded. */
const OPEN_UP_TO = 12;

/** What the producer should know, most important first, each with its line and with repairs where there are any. Nothing blocks. */
export function RemarksRail({ remarks, shaping, change, undo, ...shown }: RemarksRailProps) {
  const { remarks: words } = useWords();
  const head = useRef<HTMLElement>(null);
  const groups = groupRemarks(remarks);
  const repair = (made: NewChange, says: string) => {
    const act = change(made);
    tellToast({ says: words.done(says), undo: () => undo(act) });
    // The button that was pressed goes with its remark.
    head.current?.focus();
  };
  return (
    <details open id="remarques" data-tour="remarks" className={`sheet ${css['rail']}`}>
      <summary ref={head}>{words.title} <span>{remarks.length}</span></summary>
      {remarks.length === 0 && <p className={css['none']}><Icon name="check" /> <span>{words.none} <span className="soft">{words.noneHint}</span></span></p>}
      {(['warn', 'info'] as const).map((level) => {
        const ofLevel = groups.filter((group) => group.level === level);
        const count = ofLevel.reduce((sum, group) => sum + group.remarks.length, 0);
        return count > 0 && (
          <Level key={level} level={level} count={count} open={level === 'warn' || remarks.length <= OPEN_UP_TO}>
            {ofLevel.map((group) => <AlikeRemarks key={group.code} group={group} repair={shaping ? repair : null} {...shown} />)}
          </Level>
        );
      })}
    </details>
  );
}

/** One level, told by its name and its icon. */
function Level({ level, count, open, children }: { readonly level: RemarkLevel; readonly count: number; readonly open: boolean; readonly children: ReactNode }) {
  const { remarks: words } = useWords();
  return (
    <details open={open} className={css['level']} data-level={level}>
      <summary><Icon name={level} /> <b>{words.levels[level]}</b> <span>{count}</span></summary>
      <ul>{children}</ul>
    </details>
  );
}
