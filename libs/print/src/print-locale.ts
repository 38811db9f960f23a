/** The language of a printed page's own words: French first, English second. */
export type PrintLocale = 'fr' | 'en';
