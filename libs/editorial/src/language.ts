/** A language that the engine has lists for. */
export type Language = 'fr' | 'en';
