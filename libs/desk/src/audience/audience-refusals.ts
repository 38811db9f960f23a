import { LONGEST_CONTRIBUTION, LONGEST_SEAT_NEEDS, RETENTION_BOUNDS } from '#audience';
import { MOST_CO_APPLICANTS } from './application/most-co-applicants.js';
import type { ApplicationNotTaken, AudienceProblem, ContributionNotTaken, PointNewsNotSent, SeatRefused, TopicPageRefused } from './audience-outcomes.js';

type Sentences = readonly [french: string, english: string];

/** Why something of the audience's cannot be taken, with what to do. */
export function refusedToAudience(problem: AudienceProblem): Sentences {
  switch (problem.outcome) {
    case 'WrongPassword':
      return ['Ce n’est pas votre mot de passe actuel : vérifiez-le et recommencez.', 'This is not your current password: check it and try again.'];
    case 'ContributionNotTaken':
      return REFUSED_WRITING[problem.code];
    case 'ContributionGone':
      return ['Son auteur vient de retirer cette contribution : il n’y a plus rien à décider.', 'Its author has just taken this contribution back: there is nothing to decide any more.'];
    case 'ContributionReworded':
      return ['Son auteur vient de la récrire : lisez ce qu’elle dit maintenant, puis décidez.', 'Its author has just worded it anew: read what it says now, then decide.'];
    case 'ApplicationNotTaken':
      return REFUSED_APPLICATION[problem.code];
    case 'RecordActGone':
      return ['Cette action n’existe plus : relisez la candidature.', 'This act no longer exists: read the application again.'];
    case 'StaleDraft':
      return ['Cette candidature a changé dans une autre fenêtre : regardez-la telle qu’elle est maintenant.', 'This application was changed in another window: look at it as it is now.'];
    case 'TopicPageRefused':
      return REFUSED_PAGE[problem.code];
    case 'StalePage':
      return ['Quelqu’un d’autre vient de modifier cette page : relisez-la, puis recommencez.', 'Somebody else has just edited this page: read it again, then start over.'];
    case 'RightsMissing': {
      const [names, many] = [problem.names.join(', '), problem.names.length > 1];
      return [
        `Droit à l’image : ${names} ${many ? 'n’ont' : 'n’a'} pas signé. Faites signer, ou écrivez pourquoi l’émission est publiée quand même : votre raison est conservée.`,
        `Image rights: ${names} ${many ? 'have' : 'has'} not signed. Have them signed, or write why the show is published nevertheless: your reason is kept.`,
      ];
    }
    case 'PointNewsNotSent':
      return REFUSED_NEWS[problem.code];
    case 'SeatRefused':
      return REFUSED_SEAT[problem.code];
    case 'RetentionRefused': {
      const [from, to] = RETENTION_BOUNDS[problem.field];
      return [`Écrivez un nombre entier de jours, de ${from} à ${to}.`, `Write a whole number of days, from ${from} to ${to}.`];
    }
  }
}

const REFUSED_WRITING: { readonly [Code in ContributionNotTaken['code']]: Sentences } = {
  textEmpty: ['Il n’y a rien à lire : écrivez quelques mots.', 'There is nothing to read: write a few words.'],
  textTooLong: [`C’est trop long : ${LONGEST_CONTRIBUTION} signes au plus. Gardez l’essentiel.`, `This is too long: ${LONGEST_CONTRIBUTION} characters at most. Keep what matters.`],
  choiceMissing: ['Choisissez une des réponses proposées.', 'Choose one of the answers offered.'],
  choiceUnknown: ['Cette réponse n’est plus proposée : choisissez-en une autre.', 'This answer is no longer offered: choose another.'],
  sourceMissing: ['Un éclairage a une source : collez l’adresse de la page.', 'An insight has a source: paste the address of the page.'],
  sourceUnreadable: ['La source n’est pas une adresse web complète : collez-la telle qu’elle s’ouvre, avec https://.', 'The source is no complete web address: paste it as it opens, with https://.'],
  notOpen: ['Ce sujet ne prend plus de contributions : vous pouvez toujours le lire et le suivre.', 'This topic takes no more contributions: you can still read and follow it.'],
  questionGone: ['Cette question n’est plus posée : relisez la page.', 'This question is no longer asked: read the page again.'],
  questionClosed: ['Cette question est close : lisez ses réponses.', 'This question is closed: read its answers.'],
  parentGone: ['Ce commentaire n’est plus là : écrivez le vôtre à part.', 'This comment is no longer there: write yours by itself.'],
  nameEmpty: ['Dites sous quel nom vous écrivez.', 'Say under which name you write.'],
  nameTooLong: ['Ce nom est trop long : 100 signes au plus.', 'This name is too long: 100 characters at most.'],
  notAnAddress: ['Cette adresse mail est incomplète : vérifiez-la.', 'This mail address is incomplete: check it.'],
  contributionGone: ['Vous avez retiré cette contribution : écrivez-en une autre.', 'You took this contribution back: write another.'],
  alreadySaid: ['Vous avez déjà écrit cela ici : modifiez votre contribution plutôt que d’en ajouter une.', 'You have written this here already: edit your contribution rather than adding one.'],
};

const REFUSED_APPLICATION: { readonly [Code in ApplicationNotTaken['code']]: Sentences } = {
  topicClosed: ['Ce sujet ne prend plus de candidatures : votre candidature reste telle que vous l’avez laissée.', 'This topic takes no more applications: yours stays as you left it.'],
  alreadySubmitted: ['Votre candidature est déjà envoyée : envoyez-la de nouveau pour la changer.', 'Your application was sent already: send it again to change it.'],
  nothingToWithdraw: ['Il n’y a pas de candidature à retirer.', 'There is no application to withdraw.'],
  formFaulty: ['Il manque quelque chose : regardez les champs signalés.', 'Something is missing: look at the fields that are marked.'],
  tooManyInvitations: [`Vous avez déjà invité ${MOST_CO_APPLICANTS} personnes : c’est le plus possible.`, `You have invited ${MOST_CO_APPLICANTS} people already: that is the most.`],
  alreadyInvited: ['Cette personne est déjà invitée : il n’y a rien d’autre à faire.', 'This person is invited already: there is nothing else to do.'],
  notSubmitted: ['Cette candidature a été retirée : il n’y a rien à décider.', 'This application was withdrawn: there is nothing to decide.'],
  applicationGone: ['Commencez d’abord votre candidature.', 'Begin your application first.'],
  noAddress: ['Aucune adresse mail n’est connue : notez-la, ou appelez cette personne.', 'No mail address is known: write it down, or call this person.'],
  nothingDecided: ['Cette candidature n’est pas là où vous l’avez vue : regardez-la telle qu’elle est maintenant.', 'This application is not where you saw it: look at it as it is now.'],
  scoreOutOfRange: ['Une note va de 1 à 5.', 'A score goes from 1 to 5.'],
  textTooLong: ['Ce texte est trop long : gardez l’essentiel.', 'This text is too long: keep what matters.'],
  notAccepted: ['Retenez d’abord cette candidature : seules les personnes retenues ont une place dans l’émission.', 'Accept this application first: only people who are accepted have a place in the show.'],
  recordChangedSince: ['Quelqu’un a encore changé cette fiche depuis : relisez-la, et changez-la à nouveau s’il le faut.', 'Somebody has changed this record again since: read it, and change it once more if need be.'],
  factsChanged: ['Quelqu’un a changé cette fiche ou cette candidature entre-temps : relisez ce qui diffère.', 'Somebody has changed this record or this application meanwhile: read again what differs.'],
  alreadyTold: ['Cette décision a déjà été écrite à cette personne : changez d’avis avant de lui récrire.', 'This decision was written to this person already: change it before you write again.'],
};

const REFUSED_PAGE: { readonly [Code in TopicPageRefused['code']]: Sentences } = {
  titleEmpty: ['Un sujet a un titre : écrivez-le.', 'A topic has a title: write it.'],
  titleTooLong: ['Ce titre est trop long : 500 signes au plus.', 'This title is too long: 500 characters at most.'],
  textTooLong: ['Un de ces textes est trop long : gardez l’essentiel.', 'One of these texts is too long: keep what matters.'],
  moveNotAllowed: ['Ce sujet ne peut pas aller à cet état d’ici : passez par un autre.', 'This topic cannot go to that state from here: go by another.'],
  dateUnreadable: ['Une de ces dates est illisible ou finit avant de commencer : vérifiez-les.', 'One of these dates is unreadable or ends before it begins: check them.'],
  zoneUnknown: ['Ce fuseau horaire est inconnu : écrivez par exemple Europe/Paris.', 'This time zone is unknown: write for example Europe/Paris.'],
  notALink: ['Ce n’est pas une adresse web complète : collez-la avec https://.', 'This is no complete web address: paste it with https://.'],
  publishApart: ['La publication se prépare à part, avec l’adresse de l’enregistrement : ouvrez « Publication ».', 'Publishing is prepared by itself, with the address of the recording: open “Publication”.'],
  addressMissing: ['Où l’émission se regarde-t-elle ? Collez l’adresse de l’enregistrement.', 'Where can the show be watched? Paste the address of the recording.'],
  minuteUnreadable: ['Un de ces temps est illisible : écrivez par exemple 12:34, moins de 24 heures.', 'One of these times cannot be read: write for example 12:34, less than 24 hours.'],
  chapterGone: ['Le conducteur a changé depuis : relisez les chapitres.', 'The rundown has changed since: read the chapters again.'],
  questionEmpty: ['Une question est vide : écrivez-la ou retirez-la.', 'A question is empty: write it or remove it.'],
  choicesMissing: ['Une question à choix a au moins deux réponses.', 'A question with choices has two answers at least.'],
  tooMany: ['Il y en a trop : retirez-en.', 'There are too many: remove some.'],
  nameEmpty: ['Une rubrique a un nom dans les deux langues.', 'A category has a name in both languages.'],
  nameTaken: ['Deux rubriques ont le même nom : changez-en un.', 'Two categories have the same name: change one.'],
};

const REFUSED_NEWS: { readonly [Code in PointNewsNotSent['code']]: Sentences } = {
  alreadyTold: ['Cette personne sait déjà tout : il n’y a rien de nouveau à lui écrire.', 'This person knows everything already: there is nothing new to write.'],
  newsChanged: ['Ses points ont changé depuis que vous avez lu ce mail : relisez-le.', 'Their points have changed since you read this mail: read it again.'],
  notFollowing: ['Cette personne ne suit plus ce sujet : elle ne reçoit rien.', 'This person follows this topic no more: they get nothing.'],
  textTooLong: ['Ce texte est trop long : gardez l’essentiel.', 'This text is too long: keep what matters.'],
};

const REFUSED_SEAT: { readonly [Code in SeatRefused['code']]: Sentences } = {
  textTooLong: [`C’est trop long pour une liste à la porte : ${LONGEST_SEAT_NEEDS} signes au plus. Gardez l’essentiel.`, `This is too long for a list at the door: ${LONGEST_SEAT_NEEDS} characters at most. Keep what matters.`],
  notOpen: ['On ne prend plus de places pour cet enregistrement.', 'No more seats are given for this recording.'],
  rightsNotAccepted: ['L’information sur le droit à l’image a changé : relisez-la et acceptez-la.', 'The notice about image rights has changed: read and accept it.'],
  seatGone: ['Il n’y a pas de place à rendre.', 'There is no seat to give back.'],
  notIn: ['Cette personne n’a pas de place : elle est sur la liste d’attente ou l’a rendue.', 'This person has no seat: they wait, or gave it back.'],
  hallFull: ['La salle est pleine : ajoutez des places, ou attendez qu’une se libère.', 'The hall is full: add seats, or wait until one is free.'],
  capacityOutOfRange: ['Une salle a de 0 à 5 000 places.', 'A hall has from 0 to 5,000 seats.'],
  hourUnreadable: ['L’heure des portes est illisible : écrivez par exemple 2026-12-10T18:00.', 'The doors’ hour is unreadable: write for example 2026-12-10T18:00.'],
  rightsEmpty: ['L’information sur le droit à l’image a un nom et un texte dans les deux langues.', 'The notice about image rights has a name and a text in both languages.'],
};
