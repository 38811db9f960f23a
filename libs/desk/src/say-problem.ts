import { formatDate, formatHour, typesetFrench } from '#print';
import { EPISODE_BOUNDS, formatDuration } from '#rundown';
import type { Locale } from './actor.js';
import type { InvalidValueCode, PageRefused, Problem, StartRefused } from './outcomes.js';

/** One sentence with what to do, for whoever was refused. */
export function sayProblem(problem: Problem, locale: Locale): string {
  const [french, english] = sentencesFor(problem);
  return locale === 'fr' ? typesetFrench(french) : english;
}

type Sentences = readonly [french: string, english: string];

function sentencesFor(problem: Problem): Sentences {
  switch (problem.outcome) {
    case 'WrongCredentials':
      return ['Adresse ou mot de passe inconnus : vérifiez les deux et recommencez.', 'Unknown address or password: check both and try again.'];
    case 'TooManyAttempts': {
      const minutes = Math.ceil(problem.retryAfterSeconds / 60);
      return [
        `Trop d’essais : attendez ${minutes} minute${minutes > 1 ? 's' : ''} avant de recommencer.`,
        `Too many attempts: wait ${minutes} minute${minutes > 1 ? 's' : ''} before trying again.`,
      ];
    }
    case 'LinkSpent':
      return ['Ce lien a déjà servi ou a expiré : demandez-en un nouveau.', 'This link was used or has expired: ask for a new one.'];
    case 'InvalidValue':
      return INVALID[problem.code];
    case 'TopicAlreadyImported':
      return ['Cette page est déjà importée : ouvrez son sujet.', 'This page was imported already: open its topic.'];
    case 'PageRefused':
      return withDetail(REFUSED_PAGE[problem.code], problem.detail);
    case 'StartRefused':
      return problem.code === 'skippedHour' ? skippedHour(problem.resumesAt) : REFUSED_START[problem.code];
    case 'PlanningUnderWay':
      return ['Un conducteur est déjà en préparation : attendez qu’il soit prêt.', 'A rundown is being prepared already: wait until it is ready.'];
    case 'StaleRevision':
      return ['Le conducteur a changé entre-temps : relisez-le, puis recommencez.', 'The rundown has changed meanwhile: look at it, then try again.'];
    case 'SegmentGone':
      return ['Cette séquence n’existe plus : relisez le conducteur.', 'This segment no longer exists: look at the rundown again.'];
    case 'NothingToRelease':
      return problem.version === null
        ? ['Le conducteur est vide : ajoutez des séquences avant de le distribuer.', 'The rundown is empty: add segments before releasing it.']
        : [
            `Rien n’a changé depuis la version ${problem.version.number} : distribuez celle-ci.`,
            `Nothing has changed since version ${problem.version.number}: hand that one out.`,
          ];
  }
}

const [SHORTEST, LONGEST] = [formatDuration(EPISODE_BOUNDS.shortestSeconds), formatDuration(EPISODE_BOUNDS.longestSeconds)];
const { fewestSeats, mostSeats } = EPISODE_BOUNDS;

const INVALID: { readonly [Code in InvalidValueCode]: Sentences } = {
  empty: ['Ce champ est vide : remplissez-le.', 'This field is empty: fill it in.'],
  tooLong: ['Ce texte est trop long : raccourcissez-le.', 'This text is too long: shorten it.'],
  notAnAddress: ['Ce n’est pas une adresse : écrivez-la comme nom@domaine.fr.', 'This is no address: write it as name@domain.com.'],
  addressTaken: ['Cette adresse a déjà un compte : connectez-vous, ou prenez-en une autre.', 'This address has an account: sign in, or take another.'],
  passwordTooShort: ['Ce mot de passe est trop court : prenez au moins 10 caractères.', 'This password is too short: take 10 characters or more.'],
  durationOutOfRange: ['Cette durée ne convient pas : donnez un nombre entier de secondes, 24 heures au plus.', 'This duration cannot be: give whole seconds, 24 hours at most.'],
  lengthOutOfRange: [`Une émission dure de ${SHORTEST} à ${LONGEST} : donnez une durée entre les deux.`, `An episode lasts from ${SHORTEST} to ${LONGEST}: give a length between them.`],
  positionOutOfRange: ['Cette place n’existe pas dans le conducteur : choisissez-en une autre.', 'There is no such place in the rundown: choose another.'],
  seatsOutOfRange: [`Ce nombre de places ne convient pas : donnez un nombre de ${fewestSeats} à ${mostSeats}.`, `This number of seats cannot be: give one from ${fewestSeats} to ${mostSeats}.`],
};

const REFUSED_PAGE: { readonly [Code in PageRefused['code']]: Sentences } = {
  pageEmpty: ['La page est vide : collez son texte ou choisissez un autre fichier.', 'The page is empty: paste its text or choose another file.'],
  pageTooLarge: ['La page dépasse 32 Mio : collez seulement le sujet et ses commentaires.', 'The page is over 32 MiB: paste only the topic and its comments.'],
  pageNotText: ['Ce fichier n’est pas du texte : enregistrez la page en texte brut (UTF-8).', 'This file is not text: save the page as plain text (UTF-8).'],
  htmlWithoutText: ['Aucun texte ne se lit dans cette page HTML : ouvrez-la dans un navigateur, copiez tout et collez-le ici.', 'No text can be read in this HTML page: open it in a browser, copy everything and paste it here.'],
  titleTooLong: ['Ce titre est trop long : 500 signes au plus.', 'This title is too long: 500 characters at most.'],
  applicationsDamaged: ['Le fichier de candidatures est abîmé : corrigez-le ou importez sans lui.', 'The applications file is damaged: repair it or import without it.'],
};

const REFUSED_START: { readonly [Code in Exclude<StartRefused['code'], 'skippedHour'>]: Sentences } = {
  malformedStart: ['Cette date ne se lit pas : écrivez-la comme 2026-12-10T19:00.', 'This date cannot be read: write it as 2026-12-10T19:00.'],
  unknownZone: ['Ce fuseau horaire est inconnu : prenez un nom comme Europe/Paris.', 'This time zone is unknown: take a name such as Europe/Paris.'],
};

const skippedHour = (resumesAt: string | null): Sentences => [
  `Cette heure n’existe pas ce jour-là, les horloges avancent : prenez ${resumesAt === null ? 'une heure plus tard' : `le ${sayMoment(resumesAt, 'fr')}`}.`,
  `This hour does not exist that day, the clocks go forward: take ${resumesAt === null ? 'a later one' : sayMoment(resumesAt, 'en')}.`,
];

/** « 28 mars 2027, 3 h 00 » of a local date-time. */
const sayMoment = (local: string, locale: Locale): string => `${formatDate(local, locale)}, ${formatHour(local, locale)}`;

const withDetail = ([french, english]: Sentences, detail: string | null): Sentences =>
  detail === null ? [french, english] : [`${french} (${detail})`, `${english} (${detail})`];
