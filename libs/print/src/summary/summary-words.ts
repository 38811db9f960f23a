import type { PrintLocale } from '../print-locale.js';

interface Words {
  readonly paper: string;
  readonly oneMore: string;
  readonly more: readonly [string, string];
  readonly remarks: string;
  /** Digits are written out: none, « 3, dont 1 à régler ». */
  readonly countRemarks: (count: number, toSettle: number) => string;
  readonly address: string;
  readonly access: string;
}

/** The summary's own words in both languages. */
export const SUMMARY_WORDS: Readonly<Record<PrintLocale, Words>> = {
  fr: {
    paper: 'synthèse',
    oneMore: '… et 1\u00a0séquence',
    more: ['… et ', '\u00a0séquences'],
    remarks: 'Remarques',
    countRemarks: (count, toSettle) => (count === 0 ? 'aucune' : `${count}${toSettle === 0 ? '' : `, dont ${toSettle} à régler`}`),
    address: 'Adresse',
    access: 'Accès',
  },
  en: {
    paper: 'summary',
    oneMore: '… and 1\u00a0segment',
    more: ['… and ', '\u00a0segments'],
    remarks: 'Remarks',
    countRemarks: (count, toSettle) => (count === 0 ? 'none' : `${count}${toSettle === 0 ? '' : `, ${toSettle} to settle`}`),
    address: 'Address',
    access: 'Access',
  },
};
