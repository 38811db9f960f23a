import { formatDuration, proposeRepairs, writeRepair, type Repair, type RepairProblem, type Rundown, type Seconds } from '#rundown';
import { useId, useMemo, useState } from 'react';
import type { DeskRundown } from '../rundown/desk-rundown.js';
import type { NewChange } from '../rundown/use-desk.js';
import { useWords } from '../words/words-provider.js';
import { RepairPreview } from './repair-preview.js';
import { sayCost, sayNoRepair, sayRepair } from './say-repair.js';
import css from './remarks-rail.module.css';

interface RepairsProps {
  readonly problem: RepairProblem;
  readonly rundown: Rundown;
  /** Planned less target; holes make it more by the clock. */
  readonly overSeconds: Seconds;
  readonly names: DeskRundown['names'];
  readonly repair: (made: NewChange, says: string) => void;
}

/** The ways to put one remark right, looked for when somebody asks. */
export function Repairs(props: RepairsProps) {
  const { remarks: words } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button type="button" className={css['ask']} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{words.repair}</button>
      <div id={id} hidden={!open}>{open && <Ways {...props} />}</div>
    </>
  );
}

function Ways({ problem, rundown, overSeconds, names, repair }: RepairsProps) {
  const { remarks: words } = useWords();
  const outcome = useMemo(() => proposeRepairs(rundown, problem), [rundown, problem]);
  const refused = sayNoRepair(outcome, words);
  if (outcome.outcome !== 'repairsProposed') return <p className={css['refused']} role="status">{refused}</p>;
  const nameOf = (id: string) => names.people.get(id)?.person.name ?? words.somebody;
  return (
    <>
      {outcome.excessSeconds !== overSeconds && problem.problem === 'length' && <p className="soft">{words.byClock(formatDuration(Math.abs(outcome.excessSeconds)))}</p>}
      <ol className={css['ways']}>
        {outcome.repairs.map((one) => {
          const says = sayRepair(one, outcome.excessSeconds, rundown, words);
          return (
            <Way key={keyOf(one)} says={says} costs={sayCost(one, nameOf, words)} repair={one} rundown={rundown}
              apply={() => repair({ does: 'edits', edits: writeRepair(rundown, one), kind: 'repair' }, says)} />
          );
        })}
      </ol>
    </>
  );
}

const keyOf = ({ approach, changes }: Repair): string => [approach, ...changes.map(({ change, segment }) => `${change} ${segment}`)].join();

interface WayProps {
  readonly says: string;
  readonly costs: readonly string[];
  readonly repair: Repair;
  readonly rundown: Rundown;
  readonly apply: () => void;
}

function Way({ says, costs, repair, rundown, apply }: WayProps) {
  const { remarks: words } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <p>{says}</p>
      {costs.length > 0 && <p className="soft">{costs.join(' · ')}</p>}
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} aria-label={words.previewOf(says)}>{open ? words.hide : words.preview}</button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <RepairPreview rundown={rundown} repair={repair} />
            <button type="button" className={css['apply']} onClick={apply} aria-label={words.applyOf(says)}>{words.apply}</button>
          </>
        )}
      </div>
    </li>
  );
}
