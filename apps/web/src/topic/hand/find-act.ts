import type { ProducerAct } from '../topic-matter.js';

/** What this person did last; acts come newest first. */
export const lastActBy = (acts: readonly ProducerAct[], name: string | undefined): ProducerAct | undefined => acts.find(({ by }) => by !== null && by === name);

/** A fact of an act by its name. */
export const factOf = ({ facts }: Pick<ProducerAct, 'facts'>, name: string): string | null => facts.find((fact) => fact.name === name)?.value ?? null;

/** The newest act of that kind done to these words, which the act may remember cut short. */
export function actOn(acts: readonly ProducerAct[], kind: ProducerAct['act'], text: string): ProducerAct | undefined {
  return acts.find((act) => {
    if (act.act !== kind) return false;
    const remembered = (factOf(act, 'text') ?? '').replace(/…$/, '').trimEnd();
    return remembered !== '' && (text === remembered || text.startsWith(remembered));
  });
}
