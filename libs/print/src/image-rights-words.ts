import type { PrintLocale } from './print-locale.js';

/** Every word of the image rights copy that is not the text itself. */
export interface ImageRightsWords {
  readonly title: string;
  readonly signature: string;
  readonly name: string;
  readonly when: string;
  readonly at: (day: string, hour: string, zone: string) => string;
  readonly from: string;
  readonly version: string;
  readonly footer: (version: string) => string;
}

/** The image rights copy's words in both languages. */
export const IMAGE_RIGHTS_WORDS: Readonly<Record<PrintLocale, ImageRightsWords>> = {
  fr: {
    title: 'Autorisation de droit à l’image',
    signature: 'Signature',
    name: 'Signé par',
    when: 'Le',
    at: (day, hour, zone) => `${day} à\u00a0${hour} (${zone})`,
    from: 'Depuis l’adresse réseau',
    version: 'Version du texte',
    footer: (version) => `Copie du texte signé en ligne · version ${version}`,
  },
  en: {
    title: 'Image rights release',
    signature: 'Signature',
    name: 'Signed by',
    when: 'On',
    at: (day, hour, zone) => `${day} at\u00a0${hour} (${zone})`,
    from: 'From the network address',
    version: 'Version of the text',
    footer: (version) => `Copy of the text signed online · version ${version}`,
  },
};
