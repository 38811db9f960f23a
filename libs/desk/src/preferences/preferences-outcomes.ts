import type { Preferences } from './preferences.js';

export interface PreferencesKept {
  readonly outcome: 'PreferencesKept';
  readonly preferences: Preferences;
}
export interface PreferencesRefused {
  readonly outcome: 'PreferencesRefused';
  readonly code:
    | 'stepUnknown' | 'tooManyLayouts' | 'layoutNameEmpty' | 'layoutNameTooLong' | 'layoutNameTaken' | 'layoutGone' | 'tooManyColumns' | 'columnUnknown' | 'columnTwice' | 'noColumnShown' | 'widthOutOfRange' | 'printUnknown';
}

export type KeepPreferencesOutcome = PreferencesKept | PreferencesRefused;
