import type { ProducerAct, RememberedAct } from '#editorial';
import { canonicalJson } from '../rundown/canonical-json.js';

/** True when this very act was done and nothing that it names was touched since: done twice is done once. */
export function isRepeated(acts: readonly Pick<RememberedAct, 'act'>[], act: ProducerAct): boolean {
  const [asked, named] = [canonicalJson(act), namesOf(act)];
  const last = acts.findLast((one) => namesOf(one.act).some((name) => named.includes(name)));
  return last !== undefined && canonicalJson(last.act) === asked;
}

/** Every piece and theme that an act names. */
export function namesOf(act: ProducerAct): readonly string[] {
  switch (act.act) {
    case 'keep':
    case 'drop':
    case 'pin':
      return [act.piece];
    case 'move':
      return act.theme === null ? [act.piece] : [act.piece, act.theme];
    case 'relabel':
      return [act.theme];
    case 'merge':
      return [act.theme, act.into];
    case 'split':
      return [act.theme, act.as, ...act.pieces];
  }
}
