import type { Matter, TopicMatter } from '../topic-matter.js';
import { applyDeed } from './apply-deed.js';
import type { KeyedDeed } from './deed.js';

/** A deed that the server would not take, with its sentence; null when it gave none. */
export interface Refused {
  readonly deed: KeyedDeed;
  readonly message: string | null;
}

export interface HandState {
  /** As the server last told it. */
  readonly confirmed: TopicMatter;
  /** Done here, in order, not confirmed yet. The first one may be on its way. */
  readonly pending: readonly KeyedDeed[];
  readonly sending: boolean;
  /** Until the next deed, or until it is put away. */
  readonly refused: Refused | null;
  /** Rises each time the server's answer was taken: an older reading that arrives later is known by it. */
  readonly taken: number;
}

export type HandEvent =
  | { readonly type: 'did'; readonly deed: KeyedDeed }
  | { readonly type: 'sending' }
  | { readonly type: 'landed'; readonly key: string; readonly matter: Matter }
  | { readonly type: 'refused'; readonly key: string; readonly message: string | null }
  | { readonly type: 'notSent' }
  | { readonly type: 'loaded'; readonly topic: TopicMatter; readonly asked: number }
  | { readonly type: 'noted' };

export const openHand = (confirmed: TopicMatter): HandState => ({ confirmed, pending: [], sending: false, refused: null, taken: 0 });

/** What the person sees: the server's topic with their own deeds on top. */
export const shownTopic = ({ confirmed, pending }: Pick<HandState, 'confirmed' | 'pending'>): TopicMatter => ({ ...confirmed, ...pending.reduce<Matter>(applyDeed, confirmed) });

/** The producer's hand on one topic, without a server: pure, and the same for the same events. */
export function stepHand(state: HandState, event: HandEvent): HandState {
  switch (event.type) {
    case 'did':
      return { ...state, refused: null, pending: takeUp(state, event.deed) };
    case 'sending':
      return { ...state, sending: true };
    case 'landed':
      return { ...without(state, event.key), sending: false, confirmed: { ...state.confirmed, ...event.matter }, taken: state.taken + 1 };
    case 'refused': {
      const deed = state.pending.find(({ key }) => key === event.key);
      return { ...without(state, event.key), sending: false, refused: deed === undefined ? state.refused : { deed, message: event.message } };
    }
    case 'notSent':
      return { ...state, sending: false };
    case 'loaded':
      return event.asked < state.taken ? state : { ...state, confirmed: event.topic };
    case 'noted':
      return { ...state, refused: null };
  }
}

/** Undoing what has not left yet takes it off the pile; anything else joins it. */
function takeUp({ pending, sending }: HandState, deed: KeyedDeed): readonly KeyedDeed[] {
  const last = pending.at(-1);
  const onItsWay = sending && pending.length === 1;
  if (deed.does === 'undo' && deed.act === null && last !== undefined && last.does !== 'undo' && !onItsWay) return pending.slice(0, -1);
  return [...pending, deed];
}

const without = (state: HandState, gone: string): HandState => ({ ...state, pending: state.pending.filter(({ key }) => key !== gone) });
