import { formatDuration, type Reason, type Remark } from '#rundown';
import type { PrintLocale } from './print-locale.js';
import { typeset } from './typeset.js';

type Facts = Reason['facts'] | Remark['facts'];

/** The names that a remark's ids stand for; null where the remark names none. */
export interface RemarkNames {
  readonly locale: PrintLocale;
  readonly segment: string | null;
  readonly speaker: string | null;
  readonly theme: string | null;
}

/** A reason in the reader's language. */
export function sayReason(reason: Reason, locale: PrintLocale): string {
  return plainSentence(reason.code, reason.facts, [], locale);
}

/** A remark in the reader's language, with the names it is about. */
export function sayRemark(remark: Remark, names: RemarkNames): string {
  const about = [names.speaker, names.theme].filter((name) => name !== null);
  return plainSentence(remark.code, remark.facts, about, names.locale);
}

/** Code and facts side by side: nothing is lost of what has no sentence of its own. */
function plainSentence(code: string, facts: Facts, about: readonly string[], locale: PrintLocale): string {
  const said = Object.entries(facts ?? {})
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      if (name.endsWith('Seconds') && typeof value === 'number') return formatDuration(value);
      return `${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`;
    });
  const subject = code.replace(/([a-z])([A-Z])|[._-]+/g, (_, a, b) => (a ? `${a} ${b.toLowerCase()}` : ' '));
  return typeset([[...about, subject].join(' · '), ...said].join(', '), locale);
}
