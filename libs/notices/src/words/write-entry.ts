import type { CalendarEntry } from '../calendar/calendar-entry.js';
import type { NoticeLocale } from './notice-locale.js';
import { sayPresence } from './say-when.js';

/**
 * What a calendar shows for a participation. The person's page is not linked: a calendar is shared more readily than a mail,
 * and whoever has the link may answer. Nor are segments named, which may move without a word to the calendar.
 */
export function writeEntryWords({ slot, status }: CalendarEntry, contact: string, locale: NoticeLocale): { readonly summary: string; readonly description: string } {
  const french = locale === 'fr';
  const summary = french ? `Enregistrement : ${slot.title}` : `Recording: ${slot.title}`;
  const still = {
    TENTATIVE: french ? 'À confirmer : votre réponse est attendue par le lien de notre dernier message.' : 'To be confirmed: please answer by the link in our last message.',
    CONFIRMED: french ? 'Confirmé. Pour changer votre réponse, ouvrez le lien de notre dernier message.' : 'Confirmed. To change your answer, open the link in our last message.',
    CANCELLED: french ? 'Annulé.' : 'Cancelled.',
  }[status];
  const presence = french ? `Présence : ${sayPresence(slot, locale)}, de la convocation à la libération.` : `Presence: ${sayPresence(slot, locale)}, from call to release.`;
  return { summary, description: [still, presence, contact].filter((line) => line !== '').join('\n') };
}
