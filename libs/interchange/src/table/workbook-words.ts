import type { Language } from '#rundown';

interface WorkbookWords {
  readonly sheets: { readonly order: string; readonly people: string; readonly quotes: string; readonly reserve: string };
  readonly people: readonly string[];
  readonly quotes: readonly string[];
  readonly roles: { readonly host: string; readonly guest: string };
  readonly version: (number: number) => string;
  readonly draft: string;
}

export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = {
  fr: {
    sheets: { order: 'Conducteur', people: 'Intervenants', quotes: 'Citations', reserve: 'Réserve' },
    people: ['Nom', 'Titre', 'Organisation', 'Rôle', 'Réponse', 'Parole', 'Synthé, nom', 'Synthé, titre', 'Se prononce', 'Chaise', 'Micro', 'Arrivée', 'Libération'],
    quotes: ['N°', 'Séquence', 'Citation', 'De', 'Date', 'Origine', 'Source'],
    roles: { host: 'animation', guest: 'invité' },
    version: (number) => `version ${number}`, draft: 'brouillon',
  },
  en: {
    sheets: { order: 'Rundown', people: 'Speakers', quotes: 'Quotes', reserve: 'Reserve' },
    people: ['Name', 'Title', 'Organisation', 'Role', 'Answer', 'Speech', 'Lower third, name', 'Lower third, title', 'Pronounced', 'Chair', 'Microphone', 'Call', 'Release'],
    quotes: ['No.', 'Segment', 'Quote', 'By', 'Date', 'Origin', 'Source'],
    roles: { host: 'host', guest: 'guest' },
    version: (number) => `version ${number}`, draft: 'draft',
  },
};
