import type { Sentences } from './sentences.js';

/** Remarks and reasons in French, by code. */
export const FRENCH_SENTENCES: Sentences = {
  tooLong: (fact) => `Le programme est trop long de ${fact.length('overSeconds')} : ${fact.length('plannedSeconds')} pour ${fact.length('targetSeconds')}.`,
  tooShort: (fact) => `Le programme est trop court de ${fact.length('overSeconds')} : ${fact.length('plannedSeconds')} pour ${fact.length('targetSeconds')}.`,
  startSkipped: (fact) => `L’heure de début n’existe pas ce jour-là : les horloges avancent (${fact.words('zone')}).`,
  startUnreadable: (fact) => `La date de début « ${fact.words('local')} » n’a pas pu être lue : corriger la date ou le fuseau.`,
  startAmbiguous: (fact) => `L’heure de début ${fact.clock('local')} arrive deux fois ce jour-là : c’est la première qui compte.`,
  clocksChange: () => 'Les horloges changent pendant l’émission : vérifier les heures avec la régie.',
  passesMidnight: (fact) => `L’émission finit après minuit, à ${fact.clock('end')}.`,
  titleMissing: () => 'Cette séquence n’a pas de titre.',
  shorterThanLeast: (fact) => `Plus courte que son minimum : ${fact.length('durationSeconds')} au lieu de ${fact.length('minSeconds')}.`,
  longerThanMost: (fact) => `Plus longue que son maximum : ${fact.length('durationSeconds')} au lieu de ${fact.length('maxSeconds')}.`,
  speechTooLong: (fact) => `Les temps de parole (${fact.length('speechSeconds')}) dépassent la séquence (${fact.length('durationSeconds')}).`,
  fewGuests: (fact) => `Un débat demande au moins ${fact.count('leastGuests')} invités ; ici : ${fact.count('guests')}.`,
  notConfirmed: (fact) => `N’ont pas encore confirmé : ${fact.words('names')}.`,
  thinMatter: (fact) => `La matière ne remplit pas l’émission : il manque ${fact.length('missingSeconds')}.`,
  noRoomForTheme: (fact) => `Thème n° ${fact.count('rank')} sur ${fact.count('themes')} ; la durée ne permet que ${fact.counted('debates', 'débat', 'débats')}.`,
  thinTheme: () => 'Ni citation ni question pour le porter.',
  heavyTheme: (fact) => `Thème n° ${fact.count('rank')} sur ${fact.count('themes')}, porté par ${fact.counted('contributions', 'contribution', 'contributions')}.`,
  nobodyLeft: () => 'Chaise vide : plus personne de disponible pour la prendre.',
  noChairLeft: (fact) => `Plus de chaise libre : il y en a ${fact.count('chairs')} pour les invités.`,
  notAvailable: (fact) => (['?', '0:00'].includes(fact.length('thereSeconds')) ? 'N’est pas disponible pendant l’enregistrement.' : `Disponible ${fact.length('thereSeconds')} de suite seulement, moins de la moitié de l’émission.`),
  isHost: () => 'Signe l’article et anime l’émission.',
  asksForAudience: () => 'Demande une place dans le public.',
};
