/** A single reason why no plan can exist, with its facts. Themes and speakers by number, durations in ticks. */
export type Obstacle =
  | { readonly obstacle: 'nobodyToSpeak'; readonly speakers: number; readonly declined: number }
  | { readonly obstacle: 'tooFewSegments'; readonly most: number }
  | { readonly obstacle: 'tooFewThemes'; readonly needed: number; readonly themes: number; readonly castable: number }
  | { readonly obstacle: 'themeWithoutPeople'; readonly theme: number; readonly needed: number; readonly able: number; readonly seats: number }
  | { readonly obstacle: 'showTooShort'; readonly length: number; readonly least: number }
  | { readonly obstacle: 'showTooLong'; readonly length: number; readonly most: number }
  | { readonly obstacle: 'breakOutOfReach'; readonly from: number; readonly to: number; readonly earliest: number; readonly latest: number }
  | { readonly obstacle: 'tooManyThemes'; readonly themes: readonly number[]; readonly most: number }
  | { readonly obstacle: 'precedenceCycle'; readonly themes: readonly number[] }
  | { readonly obstacle: 'themesExclude'; readonly themes: readonly [number, number] }
  | { readonly obstacle: 'positionTakenTwice'; readonly position: number; readonly themes: readonly [number, number] }
  | { readonly obstacle: 'lockedTwice'; readonly theme: number; readonly what: 'position' | 'duration'; readonly values: readonly [number, number] }
  | { readonly obstacle: 'lockedAgainstOrder'; readonly before: number; readonly after: number; readonly positions: readonly [number, number] }
  | { readonly obstacle: 'durationOutOfBounds'; readonly theme: number; readonly duration: number; readonly min: number; readonly max: number }
  | { readonly obstacle: 'speakerCannot'; readonly theme: number; readonly speaker: number; readonly why: 'declined' | 'unable' | 'excluded' };
