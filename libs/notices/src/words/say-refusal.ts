import { localTime } from '../slot/local-time.js';
import type { Refusal } from '../participation/participation-outcome.js';
import type { NoticeLocale } from './notice-locale.js';
import { sayDay, sayHour } from './say-when.js';

/** Why an act about somebody is refused, as one sentence to the producer with what to do; hours in `zone`, plain spaces. */
export function sayRefusal(refusal: Refusal, zone: string, locale: NoticeLocale): string {
  const said = (french: string, english: string) => (locale === 'fr' ? french : english);
  switch (refusal.code) {
    case 'notInvited':
      return said('N’a pas encore été invité : invitez d’abord.', 'Was not invited yet: invite first.');
    case 'noApplication':
      return said('N’a pas de candidature ouverte : rien à accepter ni à écarter.', 'Has no open application: nothing to accept or turn down.');
    case 'nothingToWithdraw':
      return said('N’avait encore dit oui à rien.', 'Had not said yes to anything.');
    case 'cancelledByStudio':
      return said('Sa participation est annulée : rétablissez-la d’abord.', 'Their part is cancelled: reinstate it first.');
    case 'alreadyPresent':
      return said('Est noté présent : corrigez cela d’abord.', 'Is marked present: correct that first.');
    case 'notTakingPart':
      return said('Ne participe plus : invitez à nouveau.', 'No longer takes part: invite again.');
    case 'tooLate': {
      const call = localTime(refusal.callAt, zone);
      const when = `${sayDay(call, locale)}, ${sayHour(call, locale)}`;
      return said(`Une réponse compte jusqu’à l’heure de convocation (${when}) : notez la présence sur place.`, `An answer counts until the call time (${when}): mark presence on the spot.`);
    }
    case 'noSlotYet':
      return said('Il n’y a pas encore de créneau à confirmer : fixez la date et distribuez une version.', 'There is no slot to confirm yet: fix the date and release a version.');
    case 'slotChanged':
      return said('Le créneau a changé entre-temps : relisez-le avec la personne.', 'The slot has changed meanwhile: go over it with the person.');
    case 'stayOutsideWindow': {
      const [call, release] = [localTime(refusal.callAt, zone), localTime(refusal.releaseAt, zone)];
      return said(
        `Ces heures ne laissent rien de la présence demandée, de ${sayHour(call, locale)} à ${sayHour(release, locale)} : corrigez-les.`,
        `These hours leave nothing of the presence asked for, ${sayHour(call, locale)} to ${sayHour(release, locale)}: correct them.`,
      );
    }
  }
}
