import { s } from './plural.js';

/** Opening an episode. */
export const episode = {
  title: 'Ouvrir une émission',
  about: 'Sujet',
  name: 'Titre de l’émission',
  nameHint: 'Sinon, celui du sujet.',
  start: 'Date et heure d’enregistrement',
  startPast: 'Cette date est déjà passée : vérifiez-la. L’émission peut s’ouvrir quand même.',
  startHint: 'Peut rester vide : seules les durées comptent alors.',
  zone: 'Fuseau horaire',
  zoneHint: 'Celui du lieu d’enregistrement.',
  length: 'Durée du programme',
  lengthHint: (least: string, most: string) => `De ${least} à ${most} ; par exemple 52:00, ou 1h30.`,
  lengthReads: (spoken: string) => `Lu : ${spoken}`,
  lengthOutside: (least: string, most: string) => `Une émission dure de ${least} à ${most} : corrigez la durée.`,
  lengthWrong: 'Écrivez une durée, par exemple 52:00 ou 1h30.',
  minutes: (count: number) => `${count} minute${s(count)}`,
  hours: (count: number) => `${count} heure${s(count)}`,
  seconds: (count: number) => `${count} seconde${s(count)}`,
  seats: 'Places autour de la table',
  seatsHint: 'Animateur compris.',
  seatsWrong: (least: number, most: number) => `Écrivez un nombre de places, de ${least} à ${most}.`,
  venue: 'Lieu',
  submit: 'Ouvrir l’émission',
};
