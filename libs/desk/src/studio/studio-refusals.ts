import { EPISODE_BOUNDS } from '#rundown';
import type { NoticeTemplateRefused, StudioRefused } from '../outcomes.js';
import { sayTemplateFault } from './say-template-fault.js';

type Sentences = readonly [french: string, english: string];
const { fewestSeats, mostSeats } = EPISODE_BOUNDS;

/** Why a studio cannot be kept, with what to do. */
export const refusedStudio = ({ code }: StudioRefused): Sentences => REFUSED_STUDIO[code];

const REFUSED_STUDIO: { readonly [Code in StudioRefused['code']]: Sentences } = {
  studioGone: ['Ce studio n’existe plus : relisez la liste.', 'This studio no longer exists: look at the list again.'],
  nameEmpty: ['Un studio a un nom : écrivez-le.', 'A studio has a name: write it.'],
  nameTaken: ['Un autre studio porte ce nom : choisissez-en un autre.', 'Another studio has this name: choose another.'],
  nameTooLong: ['Ce nom est trop long : 120 signes au plus.', 'This name is too long: 120 characters at most.'],
  textTooLong: ['Ce texte est trop long : raccourcissez-le.', 'This text is too long: shorten it.'],
  zoneUnknown: ['Ce fuseau horaire n’est pas connu : choisissez-en un dans la liste.', 'This time zone is not known: choose one from the list.'],
  seatsOutOfRange: [`Ce nombre de places ne convient pas : donnez un nombre de ${fewestSeats} à ${mostSeats}.`, `This number of seats cannot be: give one from ${fewestSeats} to ${mostSeats}.`],
  mapNotALink: ['Le plan est une adresse qui commence par https:// : copiez-la depuis le navigateur.', 'The map is an address that begins with https://: copy it from the browser.'],
  contactNotAnAddress: ['Ce n’est pas une adresse : écrivez-la comme nom@domaine.fr.', 'This is no address: write it as name@domain.com.'],
  changeoverOutOfRange: ['Le battement entre deux émissions dure 12 heures au plus : donnez un nombre de minutes.', 'The changeover between two shows lasts 12 hours at most: give a number of minutes.'],
  presenceOutOfRange: ['Cette durée ne convient pas : 4 heures au plus pour préparer ou libérer, 1 heure pour arrondir, 8 heures d’attente.', 'This duration cannot be: 4 hours at most to prepare or to leave, 1 hour to round, 8 hours of waiting.'],
  tooManyRules: ['Douze rappels suffisent : retirez-en un.', 'Twelve reminders are enough: take one out.'],
  hourUnreadable: ['Cette heure ne se lit pas : écrivez-la comme 18:30.', 'This time cannot be read: write it as 18:30.'],
  windowEmpty: ['Les heures d’envoi se croisent : la première vient avant la seconde.', 'The sending hours are crossed: the first comes before the second.'],
  daysOutOfRange: ['Un rappel part de 1 à 90 jours avant : donnez un nombre entier entre les deux.', 'A reminder leaves from 1 to 90 days before: give a whole number between them.'],
  leadOutOfRange: ['Le rappel du jour part 12 heures avant la convocation au plus : rapprochez-le.', 'The reminder of the day leaves 12 hours before the call at most: bring it closer.'],
  ruleTwice: ['Ce rappel est là deux fois : retirez-en un.', 'This reminder is there twice: take one out.'],
};

/** Why words of a mail cannot be kept: where the first fault is, and what to do. */
export function refusedNotice({ faults: [fault] }: NoticeTemplateRefused): Sentences {
  return fault === undefined ? REFUSED_STUDIO.studioGone : [sayTemplateFault(fault, 'fr'), sayTemplateFault(fault, 'en')];
}
