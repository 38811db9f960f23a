import { createContext, useContext, type ReactNode } from 'react';
import type { TopicMatter } from '../topic-matter.js';
import { useHand } from './use-hand.js';

export type Hand = ReturnType<typeof useHand>;

const HandContext = createContext<Hand | null>(null);

/** Gives what is below it the topic as it is shaped here, and the ways to shape it. */
export function HandProvider({ first, children }: { readonly first: TopicMatter; readonly children: ReactNode }) {
  return <HandContext value={useHand(first)}>{children}</HandContext>;
}

export function useTopicHand(): Hand {
  const hand = useContext(HandContext);
  if (hand === null) throw new Error('HandProvider is missing above this component.');
  return hand;
}
