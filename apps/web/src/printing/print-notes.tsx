import { Note } from '../look/note.js';
import { sayHourOf } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './printing.module.css';
import { outdatedToday, sayPrint } from './say-print.js';
import type { Print } from './use-prints.js';

/** So many prints are told before the rest is counted. */
const TOLD = 3;

/** « imprimée par… » under a version, or of the draft. */
export function PrintedBy({ prints }: { readonly prints: readonly Print[] }) {
  const { words: { printing: words }, language } = useSpeech();
  if (prints.length === 0) return null;
  const now = new Date();
  const told = prints.slice(0, TOLD).map((print) => sayPrint(print, now, words, language));
  return <p className={`soft ${css['printed']}`}>{[...told, ...(prints.length > TOLD ? [words.morePrints(prints.length - TOLD)] : [])].join(' · ')}</p>;
}

/** A warning for each print of an older version that was made today after a newer release. */
export function OutdatedPrints({ prints }: { readonly prints: readonly Print[] }) {
  const { words: { printing: words }, language } = useSpeech();
  const outdated = outdatedToday(prints, new Date());
  if (outdated.length === 0) return null;
  return (
    <Note tone="warn" role="status">
      {outdated.slice(0, TOLD).map((print) => <p key={print.id}>{words.outdated(print.version ?? 0, print.printedByName || words.somebody, sayHourOf(print.printedAt, language))}</p>)}
      {outdated.length > TOLD && <p>{words.morePrints(outdated.length - TOLD)}</p>}
    </Note>
  );
}
