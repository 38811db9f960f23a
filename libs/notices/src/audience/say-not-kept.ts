import type { Reason } from '#rundown';
import type { NoticeLocale } from '../words/notice-locale.js';

const WHY: { readonly [Language in NoticeLocale]: Readonly<Record<string, string>> } = {
  fr: {
    outsideThemes: 'il sort des thèmes retenus',
    nothingToQuote: 'nous n’y avons pas trouvé de phrase à citer ni de question à poser à l’antenne',
    droppedOnAir: 'la séquence prévue n’a pas pu être jouée',
  },
  en: {
    outsideThemes: 'it lies outside the themes that were kept',
    nothingToQuote: 'we found no sentence to quote and no question to ask on air in it',
    droppedOnAir: 'the segment meant for it could not be played',
  },
};

/** Why a point was not kept, as whoever wrote it is told; empty where the house has no words for it. */
export const sayNotKept = (why: readonly Reason[], locale: NoticeLocale): string => why.flatMap(({ code }) => WHY[locale][code] ?? []).join(', ');
