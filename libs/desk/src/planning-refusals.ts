import { EPISODE_BOUNDS, formatDuration } from '#rundown';
import type { ReplanRefused, TemplateRefused } from './outcomes.js';

type Sentences = readonly [french: string, english: string];
const { shortestSeconds, longestSeconds, fewestSeats, mostSeats } = EPISODE_BOUNDS;
const [SHORTEST, LONGEST] = [formatDuration(shortestSeconds), formatDuration(longestSeconds)];

/** Why a template cannot be kept, with what to do. */
export const REFUSED_TEMPLATE: { readonly [Code in TemplateRefused['code']]: Sentences } = {
  templateGone: ['Ce gabarit n’existe plus : relisez la liste.', 'This template no longer exists: look at the list again.'],
  tooManyTemplates: ['Le studio a déjà 30 gabarits : supprimez-en un d’abord.', 'The studio has 30 templates already: remove one first.'],
  nameEmpty: ['Un gabarit a un nom : écrivez-le.', 'A template has a name: write it.'],
  nameTooLong: ['Ce nom est trop long : 80 signes au plus.', 'This name is too long: 80 characters at most.'],
  nameTaken: ['Un autre gabarit porte ce nom : choisissez-en un autre.', 'Another template has this name: choose another.'],
  hostPercentOutOfRange: ['La part de l’animation va de 0 à 60 % : donnez un nombre entier entre les deux.', 'The host’s share goes from 0 to 60%: give a whole number between them.'],
  lengthOutOfRange: [`Une émission dure de ${SHORTEST} à ${LONGEST} : donnez une durée entre les deux.`, `An episode lasts from ${SHORTEST} to ${LONGEST}: give a length between them.`],
  seatsOutOfRange: [`Ce nombre de places ne convient pas : donnez un nombre de ${fewestSeats} à ${mostSeats}.`, `This number of seats cannot be: give one from ${fewestSeats} to ${mostSeats}.`],
  secondsOutOfOrder: ['Ces durées ne se suivent pas : le minimum, puis l’idéal, puis le maximum.', 'These durations are out of order: the least, then the ideal, then the most.'],
  pieceFixed: ['Cette durée est fixe : donnez le même minimum, idéal et maximum.', 'This duration is fixed: give the same least, ideal and most.'],
  pieceTooShort: ['Une séquence dure au moins 5 secondes : allongez celle-ci.', 'A piece lasts 5 seconds at least: make this one longer.'],
  notInSteps: ['Les durées vont de 5 en 5 secondes : arrondissez celle-ci.', 'Durations go by steps of 5 seconds: round this one.'],
  wishUnknown: ['Chaque souhait est sans importance, léger, normal ou fort : choisissez l’un des quatre.', 'Each wish is off, light, normal or strong: choose one of the four.'],
};

/** Why there is no way to carry on, with what to do. */
export const REFUSED_REPLANNING: { readonly [Code in ReplanRefused['code']]: Sentences } = {
  notInEpisode: ['Cette personne n’est pas parmi les invités de l’émission : relisez le conducteur.', 'This person is not among the guests of the episode: look at the rundown again.'],
  noStart: ['L’émission n’a pas encore de date : fixez-la avant de dire qui arrive quand.', 'The episode has no date yet: set it before telling who comes when.'],
  windowUnreadable: ['Ces heures ne se lisent pas : écrivez-les comme 2026-12-10T19:30, l’arrivée avant le départ.', 'These hours cannot be read: write them as 2026-12-10T19:30, arrival before departure.'],
  lengthOutOfRange: ['Cette durée ne convient pas à une émission : donnez-en une autre.', 'An episode cannot have this length: give another.'],
  lengthTooShort: ['Cette durée est trop courte pour ce qui est fixe : allongez-la, ou retirez des séquences.', 'This length is too short for what is fixed: make it longer, or take lines out.'],
  lengthTooLong: ['Cette durée est trop longue pour une émission : raccourcissez-la.', 'This length is too long for a show: make it shorter.'],
  lengthNotFilled: [
    'Les thèmes et les séquences ne remplissent pas cette durée : donnez-en une plus courte, ou ajoutez des séquences.',
    'The themes and lines do not fill this length: give a shorter one, or add lines.',
  ],
  notPlannedAsWhole: [
    'Ce conducteur n’a pas deux débats et deux invités que le moteur connaît : modifiez-le à la main, ou planifiez-le d’abord.',
    'This rundown has not two debates and two guests that the engine knows: change it by hand, or plan it first.',
  ],
  oneDebateLeft: [
    'Une émission de cette durée n’a qu’un débat : il n’y a rien à répartir. Ouvrez plutôt une émission de cette durée, ou donnez-en une plus longue.',
    'A show of this length has one debate: there is nothing to share out. Open an episode of this length instead, or give a longer one.',
  ],
  castImpossible: [
    'Rien ne tient avec ce qui est verrouillé et les personnes qui restent : déverrouillez une séquence, ou invitez quelqu’un.',
    'Nothing holds with what is locked and the people left: unlock a line, or invite somebody.',
  ],
  noPlanFound: ['Aucune proposition ne tient : déverrouillez une séquence, ou changez la durée.', 'No proposal holds: unlock a line, or change the length.'],
};
