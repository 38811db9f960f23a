/** The languages notices are written in. */
export type NoticeLocale = 'fr' | 'en';
