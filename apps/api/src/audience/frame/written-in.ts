import { FORM_KEY, HONEYPOT } from './form-key.js';

/** Fields that hold nothing of somebody's own words, or what no page shows again. */
const UNSAID = new Set<string>([FORM_KEY, HONEYPOT, 'password', 'actuel', 'email', 'a', 'page', 'revision', 'retour', 'sujet']);
/** More than a word that can be typed again: what is ticked and chosen is none. */
const isWritten = (text: string): boolean => /\S\s+\S/u.test(text) || text.trim().length > 20;

/** Somebody's own words in a form: what would be lost with it. */
export const writtenIn = (form: URLSearchParams): readonly string[] => [...form].filter(([name, text]) => !UNSAID.has(name) && isWritten(text)).map(([, text]) => text);
