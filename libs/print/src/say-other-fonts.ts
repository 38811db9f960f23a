import type { PrintLocale } from './print-locale.js';

const PRINTED_WITH: Readonly<Record<PrintLocale, string>> = { fr: 'Autres écritures et pictogrammes imprimés avec', en: 'Other scripts and pictographs printed with' };

/** « Autres écritures et pictogrammes imprimés avec Noto Sans Hebrew, Noto Emoji. », for whoever has to set them again elsewhere. */
export const sayOtherFonts = (families: readonly string[], locale: PrintLocale): string => `${PRINTED_WITH[locale]} ${families.join(', ')}.`;
