import { formatDuration, sayCode, type Reason, type Remark } from '#rundown';
import type { PrintLocale } from './print-locale.js';
import { ENGLISH_SENTENCES } from './sentences-en.js';
import { FRENCH_SENTENCES } from './sentences-fr.js';
import { readFacts, type Sentences } from './sentences.js';
import { typeset } from './typeset.js';

type Facts = NonNullable<Reason['facts'] | Remark['facts']>;

/** The names of the person and the theme a remark is about; null where it is about none. */
export interface RemarkNames {
  readonly speaker: string | null;
  readonly theme: string | null;
}

const SENTENCES: Readonly<Record<PrintLocale, Sentences>> = { fr: FRENCH_SENTENCES, en: ENGLISH_SENTENCES };

/** A reason in the reader's language. */
export function sayReason({ code, facts }: Reason, locale: PrintLocale): string {
  return say(code, facts ?? {}, locale);
}

/** A remark in the reader's language, after the names it is about. */
export function sayRemark({ code, facts }: Remark, names: RemarkNames, locale: PrintLocale): string {
  const about = [names.speaker, names.theme].filter((name) => name !== null).map((name) => typeset(name, locale));
  return [...about, say(code, facts ?? {}, locale)].join(' – ');
}

function say(code: string, facts: Facts, locale: PrintLocale): string {
  const sentence = Object.hasOwn(SENTENCES[locale], code) ? SENTENCES[locale][code] : undefined;
  return typeset(sentence === undefined ? (houseSentence(code, facts, locale) ?? spellOut(code, facts)) : sentence(readFacts(facts, locale)), locale);
}

/** The sentence that every screen says, where paper has none of its own. */
function houseSentence(code: string, facts: Facts, locale: PrintLocale): string | null {
  const said = sayCode(code, facts, locale);
  return said === null ? null : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** A code without a sentence is spelled out with its facts: less pleasant, but nothing is lost. */
function spellOut(code: string, facts: Facts): string {
  const spaced = code.replace(/([a-z])([A-Z])|[._-]+/g, (_, before?: string, after?: string) =>
    before === undefined || after === undefined ? ' ' : `${before} ${after.toLowerCase()}`,
  );
  const said = Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) =>
      name.endsWith('Seconds') && typeof value === 'number' ? formatDuration(value) : `${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`,
    );
  return said.length === 0 ? spaced : `${spaced} (${said.join(' ; ')})`;
}
