import { SHOW_FORMATS, type FileFormat, type PaperFormat } from './show-formats.js';

/** What may be wished of a paper, and the words that an address takes for it; the first is what it is without. */
export type PaperChoices = { readonly [Wish in PaperWish]?: readonly string[] };
export const PAPER_WISHES = ['orientation', 'role', 'size'] as const;
export type PaperWish = (typeof PAPER_WISHES)[number];

const ROLES = ['producer', 'host', 'controlRoom', 'showCaller', 'speakerSafe'];

/** By the name of the format; a paper that is not named comes in one way only. */
export const PAPER_CHOICES: Readonly<Record<string, PaperChoices>> = {
  pdf: { orientation: ['landscape', 'portrait'], role: ROLES },
  changes: { orientation: ['landscape', 'portrait'], role: ROLES },
  'day-sheet': { orientation: ['landscape', 'portrait'] },
  cards: { size: ['a6', 'a5'] },
  guests: { size: ['a4', 'a5'] },
};

/** A format as a menu offers it. */
export interface OfferedFormat {
  readonly name: string;
  readonly kind: 'paper' | 'file';
  readonly label: { readonly fr: string; readonly en: string };
  /** Only for whoever may write to the show's people. */
  readonly ofPeople: boolean;
  readonly choices: PaperChoices;
}

/** Everything that a show can be had as, papers first, in the order of the catalogue. */
export function offeredFormats(): readonly OfferedFormat[] {
  const offered = Object.entries<PaperFormat | FileFormat>(SHOW_FORMATS).map(([name, format]): OfferedFormat => ({
    name,
    kind: format.kind,
    label: { fr: labelOf(format, 'fr'), en: labelOf(format, 'en') },
    ofPeople: format.kind === 'paper' && format.ofPeople === true,
    choices: PAPER_CHOICES[name] ?? {},
  }));
  return [...offered.filter(({ kind }) => kind === 'paper'), ...offered.filter(({ kind }) => kind === 'file')];
}

/** « Fiches », « Conducteur (CSV) ». */
function labelOf(format: PaperFormat | FileFormat, locale: 'fr' | 'en'): string {
  const name = format.name[locale];
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  return format.kind === 'paper' ? label : `${label} (${format.extension.toUpperCase()})`;
}
