import { rememberAct, type Matter, type ProducerAct, type RememberedAct } from '#editorial';
import type { ActRefused, PieceGone } from '../outcomes.js';
import { foldName } from '../storable-text.js';

/** UTF-16 units of a theme's label, at most: it is the title of a debate, and a line of the paper. */
export const LONGEST_LABEL = 120;

/** Takes an act down as it can be done to the matter as it stands, or says why it cannot. */
export function judgeAct(matter: Matter, act: ProducerAct): RememberedAct | Pick<PieceGone, 'outcome'> | ActRefused {
  const senseless = checkSense(matter, act);
  if (senseless) return { outcome: 'ActRefused', code: senseless };
  const remembered = rememberAct(matter, act);
  if (remembered === null) return { outcome: 'PieceGone' };
  return takesAnothersLabel(matter, act) ? { outcome: 'ActRefused', code: 'labelTaken' } : remembered;
}

/** True when another theme is called that already, the theme that is split included. */
function takesAnothersLabel({ themes }: Matter, act: ProducerAct): boolean {
  if (act.act !== 'relabel' && act.act !== 'split') return false;
  const named = act.act === 'relabel' ? act.theme : act.as;
  return themes.some(({ id, label }) => id !== named && foldName(label) === foldName(act.label));
}

function checkSense(matter: Matter, act: ProducerAct): ActRefused['code'] | null {
  if (act.act === 'relabel' || act.act === 'split') {
    if (act.label.trim() === '') return 'labelEmpty';
    if (act.label.trim().length > LONGEST_LABEL) return 'labelTooLong';
  }
  if (act.act === 'merge' && act.theme === act.into) return 'mergeIntoItself';
  return act.act === 'split' ? checkSplit(matter, act) : null;
}

function checkSplit({ themes, quotes, questions }: Matter, { theme, pieces }: Extract<ProducerAct, { act: 'split' }>): ActRefused['code'] | null {
  if (pieces.length === 0) return 'splitNothing';
  const found = themes.find(({ id }) => id === theme);
  if (found === undefined) return null;
  const own = new Set<string>([...found.quotes, ...found.questions]);
  const listed = new Set<string>([...quotes, ...questions].map(({ id }) => id));
  // What is gone altogether is told as gone.
  if (pieces.some((piece) => listed.has(piece) && !own.has(piece))) return 'splitForeignPiece';
  return own.size === new Set(pieces).size && pieces.every((piece) => own.has(piece)) ? 'splitEverything' : null;
}
