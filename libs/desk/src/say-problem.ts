import { formatDate, formatHour, typesetFrench } from '#print';
import { EPISODE_BOUNDS, formatDuration } from '#rundown';
import type { Locale } from './actor.js';
import { refusedToAudience } from './audience/audience-refusals.js';
import { REFUSED_NOTE } from './as-run/note-refusals.js';
import { REFUSED_IMPORT } from './import/import-refusals.js';
import { REFUSED_REPLANNING, REFUSED_TEMPLATE } from './planning-refusals.js';
import { REFUSED_PREFERENCES } from './preferences/preference-refusals.js';
import { REFUSED_RUNDOWN_TEMPLATE } from './rundown-templates/rundown-template-refusals.js';
import { REFUSED_PRINT_LIST, REFUSED_PRINT_RUN } from './printing/print-refusals.js';
import { refusedNotice, refusedStudio } from './studio/studio-refusals.js';
import { REFUSED_ACCOUNT, REFUSED_SHARE, REFUSED_TEAM, refusedColumn } from './team/team-refusals.js';
import type { ActRefused, ContributionRefused, FacetRefused, InvalidValueCode, NothingToUndo, PageRefused, Problem, StartRefused } from './outcomes.js';

/** One sentence with what to do, for whoever was refused. */
export function sayProblem(problem: Problem, locale: Locale): string {
  const [french, english] = sentencesFor(problem);
  return locale === 'fr' ? typesetFrench(french) : english;
}

type Sentences = readonly [french: string, english: string];

function sentencesFor(problem: Problem): Sentences {
  switch (problem.outcome) {
    case 'WrongPassword':
    case 'ContributionNotTaken':
    case 'ContributionGone':
    case 'ContributionReworded':
    case 'ApplicationNotTaken':
    case 'RecordActGone':
    case 'StaleDraft':
    case 'TopicPageRefused':
    case 'StalePage':
    case 'RightsMissing':
    case 'PointNewsNotSent':
    case 'SeatRefused':
    case 'RetentionRefused':
      return refusedToAudience(problem);
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
    case 'PageUnchanged':
      return ['Rien n’a changé depuis la dernière lecture : il n’y a rien à relire.', 'Nothing has changed since the last reading: there is nothing to read again.'];
    case 'ContributionRefused':
      return REFUSED_CONTRIBUTION[problem.code];
    case 'PieceGone':
      return ['Ce passage ou ce thème n’est plus là : regardez le sujet tel qu’il est maintenant.', 'This passage or theme is no longer there: look at the topic as it is now.'];
    case 'ActRefused':
      return REFUSED_ACT[problem.code];
    case 'ActGone':
      return ['Cette action n’existe plus : relisez la liste.', 'This act no longer exists: look at the list again.'];
    case 'FacetRefused':
      return REFUSED_FACET[problem.code];
    case 'TemplateRefused':
      return REFUSED_TEMPLATE[problem.code];
    case 'RundownTemplateRefused':
      return REFUSED_RUNDOWN_TEMPLATE[problem.code];
    case 'StudioRefused':
      return refusedStudio(problem);
    case 'NoticeTemplateRefused':
      return refusedNotice(problem);
    case 'TooManyFeeds':
      return [`Vous avez déjà ${problem.most} agendas : fermez-en un d’abord.`, `You have ${problem.most} calendars already: close one first.`];
    case 'PreferencesRefused':
      return REFUSED_PREFERENCES[problem.code];
    case 'ReplanRefused':
      return REFUSED_REPLANNING[problem.code];
    case 'ProposalGone':
      return ['Cette proposition ne vaut plus : demandez-en de nouvelles.', 'This proposal no longer stands: ask for new ones.'];
    case 'StartRefused':
      return problem.code === 'skippedHour' ? skippedHour(problem.resumesAt) : REFUSED_START[problem.code];
    case 'PlanningUnderWay':
      return ['Un conducteur est déjà en préparation : attendez qu’il soit prêt.', 'A rundown is being prepared already: wait until it is ready.'];
    case 'StaleRevision':
      return ['Le conducteur a changé entre-temps : relisez-le, puis recommencez.', 'The rundown has changed meanwhile: look at it, then try again.'];
    case 'UndoContested':
      return problem.title === null
        ? ['Quelqu’un a changé les groupes ou les colonnes depuis : l’annulation effacerait son travail, faites le changement à la main.', 'Somebody has changed the groups or columns since: undoing would take their work away, make the change by hand.']
        : [`Quelqu’un a changé « ${problem.title} » depuis : l’annulation effacerait son travail, faites le changement à la main.`, `Somebody has changed “${problem.title}” since: undoing would take their work away, make the change by hand.`];
    case 'NothingToUndo':
      return NOTHING_TO_UNDO[problem.code];
    case 'SegmentGone':
      return ['Cette séquence n’existe plus : relisez le conducteur.', 'This segment no longer exists: look at the rundown again.'];
    case 'VersionGone':
      return [`Il n’y a pas de version ${problem.number} : regardez la liste des versions.`, `There is no version ${problem.number}: look at the list of versions.`];
    case 'ChairTaken':
      return [`Le siège ${problem.chair} est celui de ${problem.by} : donnez-en un autre à cette personne d’abord.`, `Chair ${problem.chair} is ${problem.by}’s: give that person another one first.`];
    case 'MessageGone':
      return ['Ce mail est parti, attend de partir ou a été écarté : il ne se modifie plus.', 'This mail has left, waits to leave or was dropped: it can no longer be changed.'];
    case 'AccountRefused':
      return REFUSED_ACCOUNT[problem.code];
    case 'TeamRefused':
      return REFUSED_TEAM[problem.code];
    case 'ColumnNotYours':
      return refusedColumn(problem);
    case 'ShareRefused':
      return REFUSED_SHARE[problem.code];
    case 'PrintListRefused':
      return REFUSED_PRINT_LIST[problem.code];
    case 'PrintRunRefused':
      return REFUSED_PRINT_RUN[problem.code];
    case 'PrintRunUnderWay':
      return ['Le tirage de cette journée est déjà en cours : attendez qu’il soit prêt.', 'The print run of this day is under way already: wait until it is ready.'];
    case 'ImportRefused':
      return withDetail(REFUSED_IMPORT[problem.code], problem.detail);
    case 'NoteRefused':
      return REFUSED_NOTE[problem.code];
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
  zoneUnknown: ['Ce fuseau horaire n’est pas connu : choisissez-en un dans la liste.', 'This time zone is not known: choose one from the list.'],
  hourUnreadable: ['Cette heure ne se lit pas : écrivez-la comme 18:30.', 'This time cannot be read: write it as 18:30.'],
  idTaken: ['Cette ligne existe déjà : relisez le conducteur.', 'This line is there already: read the rundown again.'],
  nameUnknown: ['Cette personne ou ce passage n’est pas de ce sujet : relisez le conducteur.', 'This person or passage is not of this topic: read the rundown again.'],
  tooManyEdits: ['Cela change trop de lignes à la fois : faites-le en plusieurs fois.', 'This changes too many lines at once: do it in several goes.'],
  studioGone: ['Ce studio n’existe plus : choisissez-en un autre.', 'This studio no longer exists: choose another.'],
  countOutOfRange: ['Une journée se remplit de 1 à 20 émissions à la fois : donnez un nombre entre les deux.', 'A day is filled with 1 to 20 shows at once: give a number between them.'],
  templateGone: ['Ce gabarit n’existe plus : choisissez-en un autre.', 'This template no longer exists: choose another.'],
  chairOutOfRange: ['Les sièges se numérotent de 1 à 60 : donnez un de ces nombres.', 'Chairs are numbered from 1 to 60: give one of these numbers.'],
  seatsOutOfRange: [`Ce nombre de places ne convient pas : donnez un nombre de ${fewestSeats} à ${mostSeats}.`, `This number of seats cannot be: give one from ${fewestSeats} to ${mostSeats}.`],
};

const NOTHING_TO_UNDO: { readonly [Code in NothingToUndo['code']]: Sentences } = {
  actGone: ['Cette action n’est pas de ce conducteur : relisez l’historique.', 'This act is not of this rundown: look at its history again.'],
  notYours: ['C’est l’action de quelqu’un d’autre : corrigez-la par l’historique de la case.', 'This is somebody else’s act: put it right from the history of the cell.'],
  undoneAlready: ['Cette action est déjà annulée.', 'This act has been undone already.'],
  namesGone: ['Une personne ou une citation de cette action n’est plus de l’émission : remettez la ligne à la main.', 'Somebody or a quote of this act is no longer of the episode: put the line back by hand.'],
  notUndoable: ['Cette action ne s’annule pas : restaurez une version distribuée.', 'This act cannot be undone: restore a released version.'],
};

const REFUSED_PAGE: { readonly [Code in PageRefused['code']]: Sentences } = {
  pageEmpty: ['La page est vide : collez son texte ou choisissez un autre fichier.', 'The page is empty: paste its text or choose another file.'],
  pageTooLarge: ['La page dépasse 32 Mio : collez seulement le sujet et ses commentaires.', 'The page is over 32 MiB: paste only the topic and its comments.'],
  pageNotText: ['Ce fichier n’est pas du texte : enregistrez la page en texte brut (UTF-8).', 'This file is not text: save the page as plain text (UTF-8).'],
  htmlWithoutText: ['Aucun texte ne se lit dans cette page HTML : ouvrez-la dans un navigateur, copiez tout et collez-le ici.', 'No text can be read in this HTML page: open it in a browser, copy everything and paste it here.'],
  titleTooLong: ['Ce titre est trop long : 500 signes au plus.', 'This title is too long: 500 characters at most.'],
  applicationsDamaged: ['Le fichier de candidatures est abîmé : corrigez-le ou importez sans lui.', 'The applications file is damaged: repair it or import without it.'],
  pageUnlike: ['Cette page n’a aucun texte en commun avec le sujet : importez-la comme un nouveau sujet.', 'This page has no text in common with the topic: import it as a new one.'],
};

const REFUSED_CONTRIBUTION: { readonly [Code in ContributionRefused['code']]: Sentences } = {
  textEmpty: ['Le texte est vide : collez ce qui a été écrit.', 'The text is empty: paste what was written.'],
  textTooLong: ['Ce texte est trop long : 50 000 signes au plus.', 'This text is too long: 50,000 characters at most.'],
  authorTooLong: ['Ce nom est trop long : 200 signes au plus.', 'This name is too long: 200 characters at most.'],
  questionMissing: ['Une réponse répond à une question : écrivez la question.', 'An answer replies to a question: write the question.'],
  questionTooLong: ['Cette question est trop longue : 1 000 signes au plus.', 'This question is too long: 1,000 characters at most.'],
  dateUnreadable: ['Cette date ne se lit pas : écrivez-la comme 2026-12-10, ou laissez-la vide.', 'This date cannot be read: write it as 2026-12-10, or leave it empty.'],
  dateToCome: ['Cette date n’est pas encore passée : vérifiez-la.', 'This date is still to come: check it.'],
  alreadyThere: ['Ce texte est déjà dans le sujet : il n’est compté qu’une fois.', 'This text is in the topic already: it counts once.'],
  notAdded: ['Ce texte vient de la page ou d’une candidature : écartez ses citations, ou mettez la page à jour.', 'This text came with the page or an application: drop its quotes, or update the page.'],
};

const REFUSED_ACT: { readonly [Code in ActRefused['code']]: Sentences } = {
  labelEmpty: ['Un thème a un nom : écrivez-le.', 'A theme has a name: write it.'],
  labelTooLong: ['Ce nom de thème est trop long : 120 signes au plus.', 'This name of a theme is too long: 120 characters at most.'],
  labelTaken: ['Un autre thème de ce sujet porte ce nom : fusionnez les deux, ou choisissez un autre nom.', 'Another theme of this topic has this name: merge the two, or choose another name.'],
  mergeIntoItself: ['Un thème ne se fond pas en lui-même : choisissez-en un autre.', 'A theme cannot be merged into itself: choose another.'],
  splitNothing: ['Choisissez les passages qui font le nouveau thème.', 'Choose the passages that make the new theme.'],
  splitEverything: ['Ces passages sont tout le thème : renommez-le plutôt.', 'These passages are the whole theme: rename it instead.'],
  splitForeignPiece: ['Un de ces passages n’est pas dans ce thème : ne choisissez que les siens.', 'One of these passages is not in this theme: choose only its own.'],
};

const REFUSED_FACET: { readonly [Code in FacetRefused['code']]: Sentences } = {
  facetGone: ['Cette facette n’existe plus : relisez la banque.', 'This facet no longer exists: look at the bank again.'],
  nameEmpty: ['Une facette du studio a un nom : écrivez-le.', 'A facet of the studio has a name: write it.'],
  nameTooLong: ['Ce nom est trop long : 80 signes au plus.', 'This name is too long: 80 characters at most.'],
  nameTaken: ['Une autre facette porte ce nom : choisissez-en un autre, ou ajoutez vos mots à celle-là.', 'Another facet has this name: choose another, or add your words to that one.'],
  noWords: ['Une facette se reconnaît à ses mots : donnez-en au moins un, en français ou en anglais.', 'A facet is known by its words: give at least one, in French or in English.'],
  tooManyWords: ['Cette facette a trop de mots : 200 au plus par langue.', 'This facet has too many words: 200 at most in each language.'],
  notOneWord: ['Les mots d’une facette se donnent un par un, sans espace.', 'The words of a facet are given one by one, without spaces.'],
  wordWithoutLetter: ['Un mot de facette porte au moins une lettre ou un chiffre : retirez ce qui n’en a pas.', 'A word of a facet has at least one letter or digit: take out what has none.'],
  wordTooLong: ['Un de ces mots est trop long : 60 signes au plus.', 'One of these words is too long: 60 characters at most.'],
  tooManyFacets: ['La banque a déjà 60 facettes : retirez-en une d’abord.', 'The bank has 60 facets already: take one out first.'],
  lastInUse: ['C’est la dernière facette en usage : gardez-en au moins une.', 'This is the last facet in use: keep at least one.'],
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
