import type { ShowPaper } from '#print';

/** What a show can be had as, by the name under which it is asked for, at the desk as at the command line. */
export const SHOW_FORMATS = {
  pdf: { kind: 'paper', paper: 'conducteur', name: { fr: 'conducteur', en: 'rundown' } },
  changes: { kind: 'paper', paper: 'changes', name: { fr: 'changements', en: 'changes' }, compares: true },
  cards: { kind: 'paper', paper: 'cards', name: { fr: 'fiches', en: 'cue cards' } },
  guests: { kind: 'paper', paper: 'guests', name: { fr: 'fiches des invités', en: 'guest cards' } },
  summary: { kind: 'paper', paper: 'summary', name: { fr: 'synthèse', en: 'summary' } },
  audience: { kind: 'paper', paper: 'audience', name: { fr: 'déroulé pour le public', en: 'audience running order' } },
  calls: { kind: 'paper', paper: 'calls', name: { fr: 'convocations', en: 'call sheets' } },
  'day-sheet': { kind: 'paper', paper: 'day-sheet', name: { fr: 'feuille de service', en: 'day sheet' } },
  'lower-thirds': { kind: 'paper', paper: 'lower-thirds', name: { fr: 'synthés', en: 'lower thirds' } },
  'image-rights': { kind: 'paper', paper: 'image-rights', ofPeople: true, name: { fr: 'droit à l’image', en: 'image rights' } },
  'table-plan': { kind: 'paper', paper: 'table-plan', name: { fr: 'plan de table', en: 'table plan' } },
  ontime: { kind: 'file', extension: 'json', contentType: 'application/json; charset=utf-8', name: { fr: 'projet Ontime', en: 'Ontime project' } },
  xlsx: { kind: 'file', extension: 'xlsx', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: { fr: 'conducteur', en: 'rundown' } },
  csv: { kind: 'file', extension: 'csv', contentType: 'text/csv; charset=utf-8', name: { fr: 'conducteur', en: 'rundown' } },
  md: { kind: 'file', extension: 'md', contentType: 'text/markdown; charset=utf-8', name: { fr: 'conducteur', en: 'rundown' } },
  ics: { kind: 'file', extension: 'ics', contentType: 'text/calendar; charset=utf-8', name: { fr: 'agenda', en: 'calendar' } },
  json: { kind: 'file', extension: 'json', contentType: 'application/json; charset=utf-8', name: { fr: 'conducteur', en: 'rundown' } },
} as const satisfies Record<string, PaperFormat | FileFormat>;
export type ShowFormat = keyof typeof SHOW_FORMATS;

/** Pages. */
export interface PaperFormat {
  readonly kind: 'paper';
  readonly paper: ShowPaper;
  /** Of the file, by language. */
  readonly name: { readonly fr: string; readonly en: string };
  /** True: only for whoever may write to the show's people. */
  readonly ofPeople?: true;
  /** True: it is made of two states, the older of which is read with it. */
  readonly compares?: true;
}

/** The conducteur in somebody else's format. */
export interface FileFormat {
  readonly kind: 'file';
  readonly extension: string;
  readonly contentType: string;
  readonly name: { readonly fr: string; readonly en: string };
}

/** Whether a format is made of two states. */
export const compares = (format: ShowFormat): boolean => 'compares' in SHOW_FORMATS[format];

/** Whether somebody's word is the name of a format. */
export const isShowFormat = (word: string): word is ShowFormat => Object.hasOwn(SHOW_FORMATS, word);
