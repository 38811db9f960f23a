import type { Locale } from '#desk';

/** The few words that belong to the look of a mail and not to what it says. */
export const LOOK_WORDS: Readonly<Record<Locale, { readonly bareLink: string }>> = {
  fr: { bareLink: 'Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur\u00a0:' },
  en: { bareLink: 'If the button does not open, copy this address into your browser:' },
};
