import type { Fact, Sentence } from './words.js';

/** Why chairs stay empty, and what to do; of people merely suggested there is no more to say than how many they are. */
export const sayEmptyChairs: Sentence = (f, many) => {
  const empty = `${f('chairs')} ${many('chairs', 'chaise vide', 'chaises vides')}`;
  if (f('candidates') === '0') return `${empty} : personne à inviter`;
  if (!some(f, 'applied')) return `${empty} : ${f('available')} ${many('available', 'personne possible', 'personnes possibles')} sur ${f('candidates')}`;
  const free = some(f, 'brieflyFree') ? 'assez longtemps ' : '';
  const advice = some(f, 'notFree') ? 'déplacez l’enregistrement ou invitez d’autres personnes' : 'invitez d’autres personnes';
  if (f('notFree') === f('candidates')) {
    return `${empty}, ${many('candidates', 'le seul candidat n’est pas libre', `aucun des ${f('candidates')} candidats n’est libre`)} ${free}le ${f('start')} : ${advice}`;
  }
  const kept = [
    some(f, 'available') && `${f('available')} ${many('available', 'peut être invité', 'peuvent être invités')}`,
    some(f, 'notFree') && `${f('notFree')} ${many('notFree', 'n’est pas libre', 'ne sont pas libres')} ${free}le ${f('start')}`,
    some(f, 'audience') && `${f('audience')} ${many('audience', 'demande', 'demandent')} une place dans le public`,
    some(f, 'hosting') && `${f('hosting')} ${many('hosting', 'anime', 'animent')} l’émission`,
    some(f, 'twice') && `${f('twice')} ${many('twice', 'est', 'sont')} en double`,
  ].filter((part) => part !== false);
  return `${empty} ; sur ${f('candidates')} ${many('candidates', 'candidat', 'candidats')}, ${kept.join(', ')} : ${advice}`;
};

// A fact that an older remark does not hold is written « ? ».
const some = (f: Fact, name: string) => Number(f(name)) > 0;
