import { typesetFrench } from '#print';
import type { MatterTarget } from '#rundown';
import { useDraggable } from '@dnd-kit/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '../look/icons.js';
import { useWords } from '../words/words-provider.js';
import type { Taken } from './list-matter.js';
import { PlaceMenu, type LineChoice } from './place-menu.js';
import css from './matter-drawer.module.css';

interface MatterCardProps {
  readonly id: string;
  readonly kind: 'quote' | 'question' | 'theme' | 'application';
  /** What it is called in a sentence: the words, a theme, a name. */
  readonly name: string;
  readonly words: ReactNode;
  readonly about: ReactNode;
  readonly used: boolean;
  readonly take: () => Taken;
  readonly lines: readonly LineChoice[];
  readonly active: LineChoice | null;
  /** Arrows up and down lead to the next thing. */
  readonly walk: (event: KeyboardEvent) => void;
  readonly put: (taken: Taken, target: MatterTarget, name: string) => void;
}

const SAID = 60;

/** One thing that can be put into the rundown: by its handle, into the active line by Enter, or into a line that is chosen. */
export function MatterCard({ id, kind, name, words, about, used, take, lines, active, walk, put }: MatterCardProps) {
  const { matterDrawer: drawer } = useWords();
  const { setNodeRef, setActivatorNodeRef, listeners, isDragging } = useDraggable({ id: `${kind} ${id}`, data: { matter: kind, id, name, take } });
  const short = name.length > SAID ? `${name.slice(0, SAID).trimEnd()}…` : name;
  const isTheme = kind === 'theme';
  const first = isTheme ? below(active, lines) : active;
  const own = isTheme
    ? first === null
      ? { text: drawer.newDebateFirst, label: drawer.newDebateFirstLabel(short) }
      : { text: drawer.newDebate(first.number), label: drawer.newDebateLabel(short, first.number) }
    : first === null ? null : kind === 'application'
      ? { text: drawer.seatIn(first.number), label: drawer.seatLabel(name, first.number, first.title) }
      : { text: drawer.putInto(first.number), label: drawer.putLabel(short, first.number, first.title) };
  const putFirst = () => put(take(), isTheme ? { after: first?.id ?? null } : { onto: first!.id }, short);
  return (
    <li ref={setNodeRef} className={css['card']} data-used={used || undefined} data-dragging={isDragging || undefined}>
      <span ref={setActivatorNodeRef} {...listeners} className={css['grip']} title={drawer.drag(short)} aria-hidden><Icon name="grip" size={18} /></span>
      <div className={css['what']}>
        <p className={css['words']} data-matter={kind}>{typeof words === 'string' ? typesetFrench(words) : words}</p>
        <p className={css['about']}>{about}</p>
        <p className={css['acts']}>
          {own !== null && <button type="button" data-put aria-label={own.label} onClick={putFirst} onKeyDown={walk}>{own.text}</button>}
          <PlaceMenu name={short} first={own === null} walk={walk} lines={lines} choose={(line) => put(take(), { onto: line.id }, short)} />
        </p>
      </div>
    </li>
  );
}

/** A debate goes below the active line, else before the last: a show ends with what ends it. */
const below = (active: LineChoice | null, lines: readonly LineChoice[]): LineChoice | null => active ?? lines.at(-2) ?? lines.at(-1) ?? null;
