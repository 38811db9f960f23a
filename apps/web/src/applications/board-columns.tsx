import { APPLICATION_STAGES, type ApplicationConflict, type ApplicationStage } from '#audience';
import { DndContext, PointerSensor, useDroppable, useSensor, useSensors } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import type { BoardCardFragment } from '../operations/applications.js';
import { useWords } from '../words/words-provider.js';
import css from './applications.module.css';
import { BoardCard } from './board-card.js';

interface BoardColumnsProps {
  readonly cards: readonly BoardCardFragment[];
  readonly conflicts: ReadonlyMap<string, readonly ApplicationConflict[]>;
  readonly names: ReadonlyMap<string, string>;
  readonly picked: readonly string[];
  readonly pick: (id: string, picked: boolean) => void;
  readonly read: (id: string) => void;
  readonly move: (card: BoardCardFragment, stage: ApplicationStage) => void;
}

/** A column for each stage; what was withdrawn stands below, aside. */
export function BoardColumns({ cards, conflicts, names, picked, pick, read, move }: BoardColumnsProps) {
  const { applications: words } = useWords();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const show = (card: BoardCardFragment) => (
    <BoardCard
      key={card.id} card={card} conflicts={conflicts.get(card.id) ?? []} names={names} picked={picked.includes(card.id)}
      pick={(on) => pick(card.id, on)} read={() => read(card.id)} move={(stage) => move(card, stage)}
    />
  );
  const withdrawn = cards.filter(({ state }) => state === 'withdrawn');
  return (
    <DndContext
      sensors={sensors} accessibility={{ screenReaderInstructions: { draggable: '' } }}
      onDragEnd={({ active, over }) => {
        const card = cards.find(({ id }) => id === active.id);
        if (card && over && over.id !== card.stage) move(card, over.id as ApplicationStage);
      }}
    >
      <div className={css['columns']}>
        {APPLICATION_STAGES.map((stage) => {
          const here = cards.filter((card) => card.state === 'submitted' && card.stage === stage);
          return <Column key={stage} stage={stage} title={words.stages[stage]} count={here.length}>{here.length === 0 ? <li className={css['nobody']}>{words.noneHere}</li> : here.map(show)}</Column>;
        })}
      </div>
      {withdrawn.length > 0 && (
        <details className={css['aside']}>
          <summary>{words.withdrawn} <span className="tabular">{withdrawn.length}</span></summary>
          <ul className={css['withdrawn']}>{withdrawn.map(show)}</ul>
        </details>
      )}
    </DndContext>
  );
}

function Column({ stage, title, count, children }: { readonly stage: ApplicationStage; readonly title: string; readonly count: number; readonly children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: stage });
  return (
    <section ref={setNodeRef} className={css['column']} data-stage={stage} data-over={isOver || undefined} aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>{title} <span className="tabular">{count}</span></h2>
      <ul>{children}</ul>
    </section>
  );
}
