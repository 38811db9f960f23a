import type { SharedColumn } from '#desk';

/** What a shared rundown says around its lines. */
export interface ShareWords {
  readonly documentTitle: (show: string) => string;
  readonly otherLanguage: string;
  readonly heading: string;
  readonly noDate: string;
  readonly draft: string;
  readonly version: (number: number, releasedOn: string) => string;
  readonly notReady: { readonly title: string; readonly says: string };
  readonly empty: { readonly title: string; readonly says: string };
  readonly length: (planned: string, target: string) => string;
  readonly number: string;
  readonly kind: string;
  readonly columns: { readonly [Column in SharedColumn]: string };
  readonly skipped: string;
  readonly quoted: (text: string) => string;
  readonly unknown: string;
  readonly technique: { readonly camera: string; readonly sound: string; readonly lowerThird: string };
  readonly updated: string;
  readonly plain: { readonly [Kind in SharePlainPage]: (fact: string) => { readonly title: string; readonly says: string } };
}

/** Pages that show no rundown. */
export type SharePlainPage = 'closed' | 'revoked' | 'expired' | 'tooMany' | 'unavailable' | 'fault';
