import type { DndContextProps } from '@dnd-kit/core';
import type { Words } from '../words/words.js';

type Accessibility = NonNullable<DndContextProps['accessibility']>;
interface Line {
  readonly id: string;
  readonly title: string;
}

/** What a screen reader hears while a line is carried, with lines counted from 1. */
export function tellMoves(words: Words['rundown'], order: () => readonly Line[]): Accessibility {
  const lineOf = (id: unknown) => order().findIndex((line) => line.id === id) + 1;
  const titleOf = (id: unknown) => order().find((line) => line.id === id)?.title || words.untitled;
  const count = () => order().length;
  return {
    screenReaderInstructions: { draggable: words.dragHelp },
    announcements: {
      onDragStart: ({ active }) => words.lifted(titleOf(active.id), lineOf(active.id)),
      onDragOver: ({ active, over }) => (over ? words.over(titleOf(active.id), lineOf(over.id), count()) : undefined),
      onDragEnd: ({ active, over }) => (over ? words.dropped(titleOf(active.id), lineOf(over.id), count()) : words.dropCancelled(titleOf(active.id))),
      onDragCancel: ({ active }) => words.dropCancelled(titleOf(active.id)),
    },
  };
}
