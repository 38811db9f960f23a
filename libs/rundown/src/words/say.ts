import { formatDuration } from '../duration.js';
import type { Remark } from '../remark.js';
import type { Reason, SegmentKind } from '../segment.js';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';
import type { Facts, Language, Sentence, Words } from './words.js';

const WORDS: Readonly<Record<Language, Words>> = { fr: FRENCH, en: ENGLISH };

/** The kind of a line, in lower case: « questions du public ». */
export function sayKind(kind: SegmentKind, language: Language): string {
  return WORDS[language].kinds[kind];
}

/** A reason as part of a sentence, without a full stop; a code without words is said as it is, with its facts. */
export function sayReason(reason: Reason, language: Language): string {
  return say(sentenceOf(WORDS[language].reasons, reason.code), reason.code, reason.facts ?? {}, language);
}

/** A remark as a sentence without a full stop; what it is about (`segment`, `speaker`) is for the caller to name. */
export function sayRemark(remark: Remark, language: Language): string {
  return say(sentenceOf(WORDS[language].remarks, remark.code), remark.code, remark.facts ?? {}, language);
}

/** What a code of a remark or a reason says, for whoever has words of their own for most codes; null without words. */
export function sayCode(code: string, facts: Facts, language: Language): string | null {
  const { remarks, reasons } = WORDS[language];
  const sentence = sentenceOf(remarks, code) ?? sentenceOf(reasons, code);
  return sentence === undefined ? null : say(sentence, code, facts, language);
}

/** Every code there are words for. */
export function saidCodes(language: Language): { readonly remarks: readonly string[]; readonly reasons: readonly string[] } {
  return { remarks: Object.keys(WORDS[language].remarks), reasons: Object.keys(WORDS[language].reasons) };
}

// A code such as « constructor » is nobody's property but the prototype's.
function sentenceOf(sentences: Readonly<Record<string, Sentence>>, code: string): Sentence | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code] : undefined;
}

function say(sentence: Sentence | undefined, code: string, facts: Facts, language: Language): string {
  if (sentence === undefined) return [code, ...Object.keys(facts).map((name) => `${name} ${written(name, facts[name], language)}`)].join(', ');
  // In French zero is singular: « 0 question ».
  const isOne = (count: unknown) => count === 1 || (language === 'fr' && count === 0);
  return sentence((name) => written(name, facts[name], language), (name, one, several) => (isOne(facts[name]) ? one : several));
}

function written(name: string, value: Facts[string] | undefined, language: Language): string {
  if (value === undefined || value === null) return '?';
  if (typeof value === 'number' && name.endsWith('Seconds')) return formatDuration(value);
  return Array.isArray(value) ? value.join(', ') : sayMoments(sayDay(String(value), language), language);
}

// A fact that is a day and nothing else; English reads it as it is.
function sayDay(value: string, language: Language): string {
  return language === 'fr' ? value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') : value;
}

// Moments are facts for programs; a person reads a day and a clock. Instants of the show (with T) are in its own zone already,
// what somebody wrote (with a space) may not be.
const MOMENT = /(\d{4})-(\d\d)-(\d\d)([T ])(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?/g;

function sayMoments(value: string, language: Language): string {
  return value.replace(MOMENT, (_, year: string, month: string, day: string, between: string, clock: string, offset: string | undefined) => {
    const foreign = between === ' ' && offset !== undefined ? ` (${offset === 'Z' ? 'UTC' : `UTC${offset}`})` : '';
    return `${language === 'fr' ? `${day}/${month}/${year} à` : `${year}-${month}-${day} at`} ${clock}${foreign}`;
  });
}
