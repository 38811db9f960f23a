/** What is wrong with an instance, with the facts a sentence needs. `at` is the place in the file, such as `themes[3].min`. */
export type InstanceFault =
  | { readonly fault: 'malformed'; readonly at: string; readonly expected: Expected; readonly found: string }
  | { readonly fault: 'outOfOrder'; readonly at: string; readonly values: readonly number[] }
  | { readonly fault: 'duplicateId'; readonly what: 'theme' | 'speaker'; readonly id: string; readonly first: number; readonly second: number }
  | { readonly fault: 'unknownNumber'; readonly at: string; readonly found: number; readonly below: number }
  /** An order or exclusion between a theme and itself. */
  | { readonly fault: 'samePair'; readonly at: string; readonly theme: number }
  | { readonly fault: 'outsideShow'; readonly speaker: number; readonly id: string; readonly from: number; readonly to: number; readonly length: number }
  | { readonly fault: 'tooLarge'; readonly what: 'themes' | 'speakers' | 'segments' | 'rules' | 'quotas'; readonly found: number; readonly most: number };

/** What should have stood there. `ticks` are whole and not negative. */
export type Expected = 'object' | 'list' | 'pair' | 'text' | 'boolean' | 'number' | 'points' | 'ticks' | 'count' | 'share' | 'stance' | 'status' | 'lock';

/** The most that is planned; above it the question is another one. */
export const MOST = { themes: 1000, speakers: 2000, segments: 14, rules: 5000, quotas: 30, ticks: 20_000 } as const;
