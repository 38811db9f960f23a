import type { PrintLocale } from '../print-locale.js';

/** What the bundle of call sheets says beside them. */
export const CALLS_WORDS: Readonly<Record<PrintLocale, { readonly paper: string; readonly undated: string; readonly nobody: string }>> = {
  fr: {
    paper: 'convocations',
    undated: 'L’enregistrement n’a pas encore de date : personne ne peut être convoqué. Donnez-lui un jour et une heure.',
    nobody: 'Personne n’est encore placé dans une séquence : placez des invités, chacun aura ici sa convocation.',
  },
  en: {
    paper: 'call sheets',
    undated: 'The recording has no date yet: nobody can be called. Give it a day and an hour.',
    nobody: 'Nobody sits in a segment yet: seat guests, and each will have a call sheet here.',
  },
};
