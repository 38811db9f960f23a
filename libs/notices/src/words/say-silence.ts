import type { Silence } from '../notice/person-news.js';
import type { NoticeLocale } from './notice-locale.js';

/** Why somebody gets no mail, as one sentence to the producer; plain spaces. */
export const saySilence = (silence: Silence, locale: NoticeLocale): string => SENTENCES[silence][locale];

const SENTENCES: Readonly<Record<Silence, Readonly<Record<NoticeLocale, string>>>> = {
  notAsked: { fr: 'Pas encore invité : invitez d’abord, ou répondez à la candidature.', en: 'Not asked yet: invite first, or answer the application.' },
  nothingChanged: { fr: 'Rien ne change pour cette personne.', en: 'Nothing changes for this person.' },
  declined: { fr: 'A décliné : rien à lui dire de plus.', en: 'Declined: nothing more to tell.' },
  withdrawn: { fr: 'S’est retiré : rien à lui dire de plus.', en: 'Withdrew: nothing more to tell.' },
  neverTold: { fr: 'Ne savait pas qu’on pensait à lui : rien à annuler.', en: 'Never knew they were thought of: nothing to cancel.' },
  alreadyTold: { fr: 'Le sait déjà.', en: 'Knows already.' },
  present: { fr: 'Déjà sur place : à dire de vive voix.', en: 'Already here: tell them in person.' },
  callPassed: { fr: 'L’heure de convocation est passée : appelez.', en: 'The call time has passed: telephone.' },
  noAddress: { fr: 'Pas d’adresse : à prévenir par téléphone.', en: 'No address: to be told by telephone.' },
  addressBlocked: { fr: 'L’adresse refuse le courrier : à prévenir par téléphone.', en: 'The address refuses mail: to be told by telephone.' },
};
