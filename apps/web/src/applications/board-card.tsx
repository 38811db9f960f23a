import { APPLICATION_STAGES, type ApplicationConflict, type ApplicationStage } from '#audience';
import { useDraggable } from '@dnd-kit/core';
import { Checkbox, NativeSelect } from '@mantine/core';
import { Icon } from '../look/icons.js';
import type { BoardCardFragment } from '../operations/applications.js';
import { useSpeech } from '../words/words-provider.js';
import css from './applications.module.css';
import { ConflictLines } from './conflict-lines.js';
import { ToldBadge } from './told-badge.js';

export interface BoardCardProps {
  readonly card: BoardCardFragment;
  readonly conflicts: readonly ApplicationConflict[];
  readonly names: ReadonlyMap<string, string>;
  readonly picked: boolean;
  readonly pick: (picked: boolean) => void;
  readonly read: () => void;
  readonly move: (stage: ApplicationStage) => void;
}

/** Somebody on the board: moved by its grip, by the arrows on it, or by its list of stages. */
export function BoardCard({ card, conflicts, names, picked, pick, read, move }: BoardCardProps) {
  const { words: { applications: words, topic }, language } = useSpeech();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging } = useDraggable({ id: card.id });
  const { person, stage, reviews } = card;
  const own = reviews.own?.score ?? null;
  const withdrawn = card.state === 'withdrawn';
  const step = (by: number) => {
    const next = APPLICATION_STAGES[APPLICATION_STAGES.indexOf(stage) + by];
    if (next !== undefined) move(next);
  };
  const facts = [topic.roles[card.role] ?? card.role, card.firstTimer ? words.firstTimer : null, card.togetherWith === null ? null : words.together, card.seatedIn.length > 0 ? words.seated : null, card.differences.length > 0 && !withdrawn ? words.recordDiffers : null].filter((fact) => fact !== null);
  return (
    <li ref={setNodeRef} className={css['card']} data-card={card.id} data-dragging={isDragging || undefined} style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : undefined}>
      <div className={css['cardHead']}>
        {!withdrawn && (
          <button
            ref={setActivatorNodeRef} {...attributes} {...listeners} type="button" className={css['grip']} data-grip={card.id} aria-label={words.grip(person.name)} aria-roledescription={undefined} aria-describedby={undefined}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
              if (by === 0) return;
              event.preventDefault();
              step(by);
              // The card stands in another column by now: one goes on with it.
              requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-grip="${CSS.escape(card.id)}"]`)?.focus());
            }}
          >
            <Icon name="grip" />
          </button>
        )}
        <button type="button" className={css['name']} onClick={read}>{person.name}</button>
        <Checkbox checked={picked} onChange={(event) => pick(event.currentTarget.checked)} aria-label={words.compare(person.name)} size="xs" />
      </div>
      <p className={css['facts']}>{[person.title, person.organisation].filter(Boolean).join(', ')}</p>
      <p className={css['facts']}>{facts.join(' · ')}</p>
      {card.motivation !== '' && <p className={css['excerpt']}>{card.motivation}</p>}
      <p className={css['score']}>
        {reviews.mean !== null ? words.scoreOf(reviews.mean.toLocaleString(language), reviews.count) : own !== null ? words.scoreIs(own) : reviews.count > 0 ? words.reviewsHidden(reviews.count) : ''}
      </p>
      <ConflictLines conflicts={conflicts} names={names} />
      <ToldBadge card={card} />
      {withdrawn
        ? card.withdrawnReason && <p className={css['facts']}>{words.withdrawnWhy(card.withdrawnReason)}</p>
        : <NativeSelect size="xs" aria-label={words.move(person.name)} value={stage} onChange={(event) => move(event.currentTarget.value as ApplicationStage)} data={APPLICATION_STAGES.map((value) => ({ value, label: words.stages[value] }))} />}
    </li>
  );
}
