import { NOTICE_KINDS, NOTICE_TEMPLATES, type NoticeKind, type NoticeLocale, type NoticeTemplate } from '#notices';
import type { StudioId } from '../ids.js';
import type { StudioWords } from './studio.js';

/** The words of a kind of mail in a language, as a studio sends it. */
export interface NoticeWords {
  readonly studioId: StudioId;
  readonly kind: NoticeKind;
  readonly locale: NoticeLocale;
  /** The studio's own where it has some, else the house's. */
  readonly template: NoticeTemplate;
  /** As they come with the house. */
  readonly house: NoticeTemplate;
  readonly own: boolean;
}

/** Every mail of a studio in both languages, in the order of the way to the studio. */
export const everyWords = (studioId: StudioId, own: readonly StudioWords[]): readonly NoticeWords[] =>
  NOTICE_KINDS.flatMap((kind) => (['fr', 'en'] as const).map((locale) => wordsFor(studioId, own, kind, locale)));

/** The words of one mail. */
export function wordsFor(studioId: StudioId, own: readonly StudioWords[], kind: NoticeKind, locale: NoticeLocale): NoticeWords {
  const house = NOTICE_TEMPLATES[locale][kind];
  const found = own.find((one) => one.kind === kind && one.locale === locale);
  return { studioId, kind, locale, template: found?.template ?? house, house, own: found !== undefined };
}
