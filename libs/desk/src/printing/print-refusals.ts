import type { PrintListRefused, PrintRunRefused } from '../outcomes.js';

type Sentences = readonly [french: string, english: string];

export const REFUSED_PRINT_LIST: { readonly [Code in PrintListRefused['code']]: Sentences } = {
  recipientUnknown: ['Un de ces destinataires n’existe pas : rechargez la page et recommencez.', 'One of these recipients does not exist: reload the page and try again.'],
  recipientTwice: ['Un destinataire figure deux fois : rechargez la page et recommencez.', 'A recipient is listed twice: reload the page and try again.'],
  paperUnknown: ['Un de ces papiers n’existe pas : retirez-le de la liste.', 'One of these papers does not exist: take it off the list.'],
  paperTwice: ['Le même papier figure deux fois chez un destinataire : donnez plutôt un nombre d’exemplaires.', 'A recipient has the same paper twice: give a number of copies instead.'],
  copiesOutOfRange: ['Un papier se tire en 1 à 20 exemplaires : corrigez le nombre.', 'A paper is printed in 1 to 20 copies: correct the number.'],
  wishUnknown: ['Ce papier n’existe pas sous cette forme : choisissez-en une autre.', 'This paper does not come in this way: choose another.'],
};

export const REFUSED_PRINT_RUN: { readonly [Code in PrintRunRefused['code']]: Sentences } = {
  noShow: ['Rien ne s’enregistre ce jour-là : choisissez un autre jour.', 'Nothing is recorded on that day: choose another.'],
  nobodyListed: ['Personne n’est à servir : ouvrez « Qui reçoit quoi » et donnez au moins un papier à quelqu’un.', 'There is nobody to print for: open “Who gets what” and give at least one paper to somebody.'],
};
