import type { ProducerAct } from '../topic-matter.js';

/** What this person did last; acts come newest first. */
export const lastActBy = (acts: readonly ProducerAct[], name: string | undefined): ProducerAct | undefined => acts.find(({ by }) => by !== null && by === name);

/** The newest act of that kind done to a quote or question. */
export const actOn = (acts: readonly ProducerAct[], kind: ProducerAct['act'], piece: string): ProducerAct | undefined =>
  acts.find((act) => act.act === kind && act.piece === piece);

/** True for a drop that holds: what it was done to is not listed. */
export const isDrop = ({ act, lost }: Pick<ProducerAct, 'act' | 'lost'>): boolean => act === 'drop' && lost === null;
