import type { Wish, WishChange, WishKind } from './wish.js';
import { clock, joined, subjects, type WishNames, type WishWords } from './wish-words.js';

const list = (parts: readonly string[]) => joined(parts, 'et', 'autres');
const quote = (text: string) => `« ${text} »`;
const counted = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

/** French. */
export const FRENCH_WISHES: WishWords = {
  wishes,
  changes,
  quote,
  list,
  conflict(named, proven, given) {
    if (!proven) return `aucun plan n’a été trouvé${named.length === 0 ? '' : ` avec ${list(named)}`}`;
    return named.length === 1 ? `${named[0]} ${given ? 'rend tout plan impossible' : 'ne peut pas être tenu'}` : `${list(named)} se contredisent`;
  },
  remedy(changes, smallest, kinds) {
    if (changes === null) return `aucun changement simple ne suffit : ${otherwise(kinds)}`;
    return `${smallest ? '' : 'par exemple, '}${list(changes)} ${changes.length > 1 ? 'suffisent' : 'suffit'}`;
  },
  agree: 'rien ne se contredit',
  tooLittle({ themesWithPeople, speakers, declined }) {
    if (themesWithPeople > 1) return 'les parties fixes ne laissent de place à aucun thème : raccourcissez-les';
    const held = themesWithPeople === 0 ? 'il n’y en a aucun' : 'il n’y en a qu’un';
    const invite = `invitez ${speakers === 0 ? 'des' : 'd’autres'} personnes ou ajoutez des thèmes`;
    return `il faut au moins deux thèmes que quelqu’un peut tenir ; ${held}${people(speakers, declined)} : ${invite}`;
  },
};

function people(speakers: number, declined: number): string {
  if (speakers === 0) return ', personne n’est proposé';
  if (declined === speakers) return speakers === 1 ? ', le seul intervenant a décliné' : `, les ${speakers} intervenants ont décliné`;
  return ` pour ${counted(speakers, 'intervenant', 'intervenants')}${declined === 0 ? '' : `, dont ${declined} ${declined < 2 ? 'a' : 'ont'} décliné`}`;
}

/** What it takes where no wish can be given up for it. */
function otherwise(kinds: ReadonlySet<WishKind>): string {
  if (kinds.has('mostSegments')) return 'prévoyez plus de séquences';
  if (kinds.has('chairs')) return 'prévoyez plus de chaises';
  return kinds.has('declined') || kinds.has('unable') ? 'invitez d’autres personnes' : 'renoncez à plusieurs souhaits';
}

function wishes(same: readonly Wish[], names: WishNames): string {
  const { themes, speakers } = subjects(same, names, list);
  const wish = same[0]!;
  const many = same.length > 1;
  switch (wish.wish) {
    case 'must': return `${themes} ${many ? 'obligatoires' : 'obligatoire'}`;
    case 'order': return `${names.theme(wish.before)} avant ${names.theme(wish.after)}`;
    case 'apart': return `${names.theme(wish.themes[0])} ou ${names.theme(wish.themes[1])}, pas les deux`;
    case 'position': return `${themes} verrouillée en ${wish.position === 0 ? '1ʳᵉ' : `${wish.position + 1}ᵉ`}`;
    case 'duration': return `${themes} verrouillée à ${clock(wish.duration)}`;
    case 'speaker': return `${names.speaker(wish.speaker)} dans ${names.theme(wish.theme)}`;
    case 'exclude': return `${names.theme(wish.theme)} sans ${names.speaker(wish.speaker)}`;
    case 'fewestSpeakers': return `au moins ${counted(wish.least, 'invité', 'invités')} dans ${themes}`;
    case 'mostSpeakers': return `au plus ${counted(wish.most, 'invité', 'invités')} dans ${themes}`;
    case 'arrival': return `${speakers} pas avant ${clock(wish.from)}`;
    case 'departure': return `${speakers} pas après ${clock(wish.to)}`;
    case 'presence': return `${speakers} au plus ${clock(wish.most)} sur place`;
    case 'themeLength': return `${themes} de ${clock(wish.min)} à ${clock(wish.max)}`;
    case 'airtime': return `au moins ${clock(wish.least)} de parole pour chacun`;
    case 'turn': return `au moins ${clock(wish.least)} par prise de parole`;
    case 'silence': return `au plus ${clock(wish.most)} sans parler`;
    case 'break': return `coupure entre ${clock(wish.from)} et ${clock(wish.to)}`;
    case 'closing': return `conclusion de ${clock(wish.min)} à ${clock(wish.max)}`;
    case 'fewestSegments': return `au moins ${counted(wish.least, 'séquence', 'séquences')}`;
    case 'mostSegments': return `au plus ${counted(wish.most, 'séquence', 'séquences')}`;
    case 'guests': return `au plus ${counted(wish.most, 'invité', 'invités')}`;
    case 'chairs': return wish.guests === 0 ? 'aucune chaise d’invité' : counted(wish.guests, 'chaise d’invité', 'chaises d’invités');
    case 'length': return `${clock(wish.length)} en tout`;
    case 'declined': return `${speakers} ${many ? 'ont' : 'a'} décliné`;
    case 'unable': return `${names.speaker(wish.speaker)} n’a rien proposé pour ${names.theme(wish.theme)}`;
  }
}

function changes(made: readonly WishChange[], names: WishNames): string {
  const [first] = made;
  const { themes } = subjects(made.map(({ wish }) => wish), names, list);
  return first!.change === 'drop' ? drop(first!.wish, themes, names) : soften(first!.wish, first!.instead, themes, names);
}

function drop(wish: Wish, themes: string, names: WishNames): string {
  switch (wish.wish) {
    case 'must': return `ne plus imposer ${themes}`;
    case 'order': return `ne plus placer ${names.theme(wish.before)} avant ${names.theme(wish.after)}`;
    case 'apart': return `permettre ${names.theme(wish.themes[0])} avec ${names.theme(wish.themes[1])}`;
    case 'position': return `déverrouiller ${themes}`;
    case 'duration': return `déverrouiller la durée de ${themes}`;
    case 'speaker': return `ne plus imposer ${names.speaker(wish.speaker)} dans ${names.theme(wish.theme)}`;
    case 'exclude': return `permettre ${names.speaker(wish.speaker)} dans ${names.theme(wish.theme)}`;
    default: return `renoncer à ${quote(wishes([wish], names))}`;
  }
}

const was = (wish: Wish): number => (wish.wish === 'length' ? wish.length : 0);

function soften(wish: Wish, instead: Wish, themes: string, names: WishNames): string {
  switch (instead.wish) {
    case 'fewestSpeakers': return `se contenter ${instead.least === 1 ? 'd’un invité' : `de ${instead.least} invités`} dans ${themes}`;
    case 'mostSpeakers': return `admettre ${counted(instead.most, 'invité', 'invités')} dans ${themes}`;
    case 'arrival': return `faire venir ${names.speaker(instead.speaker)} dès ${clock(instead.from)}`;
    case 'departure': return `garder ${names.speaker(instead.speaker)} jusqu’à ${clock(instead.to)}`;
    case 'presence': return `garder ${names.speaker(instead.speaker)} ${clock(instead.most)} sur place`;
    case 'themeLength': return `laisser ${names.theme(instead.theme)} durer de ${clock(instead.min)} à ${clock(instead.max)}`;
    case 'airtime': return `ramener à ${clock(instead.least)} la parole garantie à chacun`;
    case 'turn': return `permettre des prises de parole de ${clock(instead.least)}`;
    case 'silence': return `permettre ${clock(instead.most)} sans parler`;
    case 'break': return `permettre la coupure entre ${clock(instead.from)} et ${clock(instead.to)}`;
    case 'closing': return `permettre une conclusion de ${clock(instead.min)} à ${clock(instead.max)}`;
    case 'fewestSegments': return `se contenter de ${counted(instead.least, 'séquence', 'séquences')}`;
    case 'guests': return `inviter jusqu’à ${counted(instead.most, 'personne', 'personnes')}`;
    case 'length': return `${instead.length < was(wish) ? 'ramener' : 'porter'} l’émission à ${clock(instead.length)}`;
    default: return drop(instead, themes, names);
  }
}
