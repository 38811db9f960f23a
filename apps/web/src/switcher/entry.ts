/** What the switcher lists: somewhere to go, or something to do. */
export interface Entry {
  /** Told apart by it: a path, or an act's name. */
  readonly key: string;
  readonly kind: 'topic' | 'episode' | 'person' | 'studio' | 'screen' | 'act';
  readonly group: 'recent' | 'act' | 'everywhere' | 'screen' | 'found' | 'newest';
  readonly name: string;
  readonly beside: string;
  readonly keys?: string | undefined;
  readonly go: () => void;
}
