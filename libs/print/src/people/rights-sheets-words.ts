import type { PrintLocale } from '../print-locale.js';

/** What the sheets to be signed say beside the text. */
export interface RightsSheetsWords {
  readonly paper: string;
  readonly title: string;
  readonly sheet: string;
  readonly recording: string;
  readonly version: string;
  readonly list: string;
  readonly says: (count: number) => string;
  readonly columns: readonly [string, string, string];
  readonly unexpected: string;
  readonly blanks: Readonly<Record<'name' | 'date' | 'signature' | 'guardian', string>>;
  readonly footer: (version: string) => string;
}

/** The sheets' words in both languages. */
export const RIGHTS_SHEETS_WORDS: Readonly<Record<PrintLocale, RightsSheetsWords>> = {
  fr: {
    paper: 'droit à l’image',
    title: 'Droit à l’image à faire signer',
    sheet: 'Autorisation de droit à l’image',
    recording: 'Enregistrement',
    version: 'Version du texte',
    list: 'Signatures manquantes',
    says: (count) => (count === 0 ? 'Toutes les personnes attendues ont signé. Une feuille vierge suit pour qui viendrait sans être attendu.' : 'Une feuille par personne suit, puis une feuille vierge pour qui viendrait sans être attendu. Remettez à chacun une copie de ce qu’il signe.'),
    columns: ['', 'Nom', 'Signé le, remis à'],
    unexpected: 'Invité inattendu',
    blanks: { name: 'Nom et prénom', date: 'Date', signature: 'Signature', guardian: 'Si la personne est mineure, nom du représentant légal' },
    footer: (version) => `Texte version ${version} · à signer en deux exemplaires, l’un pour le studio, l’autre pour la personne`,
  },
  en: {
    paper: 'image rights',
    title: 'Image rights to be signed',
    sheet: 'Image rights release',
    recording: 'Recording',
    version: 'Version of the text',
    list: 'Signatures missing',
    says: (count) => (count === 0 ? 'Everybody expected has signed. A blank sheet follows for whoever comes unexpected.' : 'A sheet for each person follows, then a blank one for whoever comes unexpected. Give everybody a copy of what they sign.'),
    columns: ['', 'Name', 'Signed on, handed to'],
    unexpected: 'Unexpected guest',
    blanks: { name: 'Name', date: 'Date', signature: 'Signature', guardian: 'For a minor, name of the legal representative' },
    footer: (version) => `Text version ${version} · to be signed twice, once for the studio, once for the person`,
  },
};
