import type { AccountRefused, ColumnNotYours, ShareRefused, TeamRefused } from '../outcomes.js';
import { sayColumn, sayColumns } from './say-column.js';

type Sentences = readonly [french: string, english: string];

export const REFUSED_ACCOUNT: { readonly [Code in AccountRefused['code']]: Sentences } = {
  accountGone: ['Ce compte est fermé ou n’existe plus : relisez la liste.', 'This account is closed or no longer exists: look at the list again.'],
  lastAdministrator: ['C’est le dernier administrateur : nommez-en un autre d’abord.', 'This is the last administrator: make somebody else one first.'],
  tooManyInvitations: ['Cent invitations attendent déjà : retirez-en d’abord.', 'A hundred invitations wait already: withdraw some first.'],
  forWhomEmpty: ['Écrivez pour qui est cette invitation : un nom ou une adresse.', 'Write whom this invitation is for: a name or an address.'],
  forWhomTooLong: ['Ce nom est trop long : 200 signes au plus.', 'This name is too long: 200 characters at most.'],
};

export const REFUSED_TEAM: { readonly [Code in TeamRefused['code']]: Sentences } = {
  accountGone: ['Ce compte est fermé ou n’existe plus : choisissez quelqu’un d’autre.', 'This account is closed or no longer exists: choose somebody else.'],
  alreadyMember: ['Cette personne est déjà de l’équipe : changez plutôt son rôle.', 'This person is in the team already: change their role instead.'],
  memberGone: ['Cette personne n’est plus de l’équipe : relisez la liste.', 'This person is no longer in the team: look at the list again.'],
  ownerStays: ['Une émission a toujours un propriétaire : confiez-la d’abord à quelqu’un d’autre.', 'An episode always has an owner: hand it over to somebody else first.'],
  noColumns: ['Un contributeur modifie au moins une colonne : choisissez-en.', 'A contributor edits one column at least: choose some.'],
  columnUnknown: ['Une de ces colonnes n’existe pas : relisez la liste.', 'One of these columns does not exist: look at the list again.'],
  tooManyMembers: ['Cette équipe a déjà 200 personnes : retirez-en d’abord.', 'This team has 200 people already: take some out first.'],
};

export const REFUSED_SHARE: { readonly [Code in ShareRefused['code']]: Sentences } = {
  nameEmpty: ['Écrivez pour qui est ce lien : vous le reconnaîtrez dans la liste.', 'Write whom this link is for: you will know it by that in the list.'],
  nameTooLong: ['Ce nom est trop long : 200 signes au plus.', 'This name is too long: 200 characters at most.'],
  noColumns: ['Un lien montre au moins une colonne : choisissez-en.', 'A link shows one column at least: choose some.'],
  columnUnknown: ['Une de ces colonnes ne se partage pas : relisez la liste.', 'One of these columns cannot be shared: look at the list again.'],
  expiryUnreadable: ['Cette date ne se lit pas : choisissez-la dans le calendrier.', 'This date cannot be read: choose it in the calendar.'],
  expiryPassed: ['Cette date est déjà passée : choisissez-en une à venir.', 'This date has passed: choose one to come.'],
  tooManyLinks: ['Cette émission a déjà 50 liens ouverts : révoquez-en d’abord.', 'This episode has 50 open links already: revoke some first.'],
};

/** Names what was not theirs to edit, and what is. */
export function refusedColumn({ column, columns }: ColumnNotYours): Sentences {
  const [yours, yoursEnglish] = sayColumns(columns);
  if (column === null) {
    return [
      `Vous contribuez à cette émission : vous y modifiez ${yours}. Demandez à ses producteurs de changer l’ordre ou les séquences.`,
      `You contribute to this episode: you edit ${yoursEnglish}. Ask its producers to change the order or the segments.`,
    ];
  }
  const [name, nameEnglish] = sayColumn(column);
  return [
    `Vous ne modifiez pas ${name} de cette émission, mais ${yours} : demandez à ses producteurs.`,
    `You do not edit ${nameEnglish} of this episode, but ${yoursEnglish}: ask its producers.`,
  ];
}
