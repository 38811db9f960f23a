import type { Wish, WishChange, WishKind } from './wish.js';
import { clock, joined, subjects, type WishNames, type WishWords } from './wish-words.js';

const list = (parts: readonly string[]) => joined(parts, 'and', 'others');
const quote = (text: string) => `“${text}”`;
const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** English. */
export const ENGLISH_WISHES: WishWords = {
  wishes,
  changes,
  quote,
  list,
  conflict(named, proven, given) {
    if (!proven) return `no plan was found${named.length === 0 ? '' : ` with ${list(named)}`}`;
    return named.length === 1 ? `${named[0]} ${given ? 'makes every plan impossible' : 'cannot be kept'}` : `${list(named)} contradict ${named.length > 2 ? 'one another' : 'each other'}`;
  },
  remedy(changes, smallest, kinds) {
    if (changes === null) return `no simple change is enough: ${otherwise(kinds)}`;
    return `${smallest ? '' : 'for example, '}${list(changes)} ${changes.length > 1 ? 'are' : 'is'} enough`;
  },
  agree: 'nothing contradicts anything',
  tooLittle({ themesWithPeople, speakers, declined }) {
    if (themesWithPeople > 1) return 'the fixed parts leave no room for any theme: shorten them';
    const held = themesWithPeople === 0 ? 'there is none' : 'there is only one';
    const invite = `invite ${speakers === 0 ? 'people' : 'other people'} or add themes`;
    return `a show needs at least two themes that somebody can hold; ${held}${people(speakers, declined)}: ${invite}`;
  },
};

function people(speakers: number, declined: number): string {
  if (speakers === 0) return ', nobody is proposed';
  if (declined === speakers) return speakers === 1 ? ', the only speaker declined' : `, all ${speakers} speakers declined`;
  return ` for ${counted(speakers, 'speaker', 'speakers')}${declined === 0 ? '' : `, ${declined} of whom declined`}`;
}

/** What it takes where no wish can be given up for it. */
function otherwise(kinds: ReadonlySet<WishKind>): string {
  if (kinds.has('mostSegments')) return 'plan more segments';
  if (kinds.has('chairs')) return 'plan more chairs';
  return kinds.has('declined') || kinds.has('unable') ? 'invite other people' : 'give up several wishes';
}

function wishes(same: readonly Wish[], names: WishNames): string {
  const { themes, speakers } = subjects(same, names, list);
  const wish = same[0]!;
  switch (wish.wish) {
    case 'must': return `${themes} required`;
    case 'order': return `${names.theme(wish.before)} before ${names.theme(wish.after)}`;
    case 'apart': return `${names.theme(wish.themes[0])} or ${names.theme(wish.themes[1])}, not both`;
    case 'position': return `${themes} locked at position ${wish.position + 1}`;
    case 'duration': return `${themes} locked at ${clock(wish.duration)}`;
    case 'speaker': return `${names.speaker(wish.speaker)} in ${names.theme(wish.theme)}`;
    case 'exclude': return `${names.theme(wish.theme)} without ${names.speaker(wish.speaker)}`;
    case 'fewestSpeakers': return `at least ${counted(wish.least, 'guest', 'guests')} in ${themes}`;
    case 'mostSpeakers': return `at most ${counted(wish.most, 'guest', 'guests')} in ${themes}`;
    case 'arrival': return `${speakers} not before ${clock(wish.from)}`;
    case 'departure': return `${speakers} not after ${clock(wish.to)}`;
    case 'presence': return `${speakers} at most ${clock(wish.most)} on site`;
    case 'themeLength': return `${themes} from ${clock(wish.min)} to ${clock(wish.max)}`;
    case 'airtime': return `at least ${clock(wish.least)} of speech for everybody`;
    case 'turn': return `at least ${clock(wish.least)} each time somebody speaks`;
    case 'silence': return `at most ${clock(wish.most)} without speaking`;
    case 'break': return `break between ${clock(wish.from)} and ${clock(wish.to)}`;
    case 'closing': return `closing from ${clock(wish.min)} to ${clock(wish.max)}`;
    case 'fewestSegments': return `at least ${counted(wish.least, 'segment', 'segments')}`;
    case 'mostSegments': return `at most ${counted(wish.most, 'segment', 'segments')}`;
    case 'guests': return `at most ${counted(wish.most, 'guest', 'guests')}`;
    case 'chairs': return wish.guests === 0 ? 'no chair for guests' : counted(wish.guests, 'chair for guests', 'chairs for guests');
    case 'length': return `${clock(wish.length)} in all`;
    case 'declined': return `${speakers} declined`;
    case 'unable': return `${names.speaker(wish.speaker)} offered nothing for ${names.theme(wish.theme)}`;
  }
}

function changes(made: readonly WishChange[], names: WishNames): string {
  const [first] = made;
  const { themes } = subjects(made.map(({ wish }) => wish), names, list);
  return first!.change === 'drop' ? drop(first!.wish, themes, names) : soften(first!.wish, first!.instead, themes, names);
}

function drop(wish: Wish, themes: string, names: WishNames): string {
  switch (wish.wish) {
    case 'must': return `no longer requiring ${themes}`;
    case 'order': return `no longer putting ${names.theme(wish.before)} before ${names.theme(wish.after)}`;
    case 'apart': return `allowing ${names.theme(wish.themes[0])} together with ${names.theme(wish.themes[1])}`;
    case 'position': return `unlocking ${themes}`;
    case 'duration': return `unlocking the length of ${themes}`;
    case 'speaker': return `no longer requiring ${names.speaker(wish.speaker)} in ${names.theme(wish.theme)}`;
    case 'exclude': return `allowing ${names.speaker(wish.speaker)} in ${names.theme(wish.theme)}`;
    default: return `giving up ${quote(wishes([wish], names))}`;
  }
}

const was = (wish: Wish): number => (wish.wish === 'length' ? wish.length : 0);

function soften(wish: Wish, instead: Wish, themes: string, names: WishNames): string {
  switch (instead.wish) {
    case 'fewestSpeakers': return `making do with ${counted(instead.least, 'guest', 'guests')} in ${themes}`;
    case 'mostSpeakers': return `admitting ${counted(instead.most, 'guest', 'guests')} to ${themes}`;
    case 'arrival': return `having ${names.speaker(instead.speaker)} come by ${clock(instead.from)}`;
    case 'departure': return `keeping ${names.speaker(instead.speaker)} until ${clock(instead.to)}`;
    case 'presence': return `keeping ${names.speaker(instead.speaker)} on site for ${clock(instead.most)}`;
    case 'themeLength': return `letting ${names.theme(instead.theme)} last from ${clock(instead.min)} to ${clock(instead.max)}`;
    case 'airtime': return `lowering to ${clock(instead.least)} the speech that everybody is granted`;
    case 'turn': return `allowing turns of ${clock(instead.least)}`;
    case 'silence': return `allowing ${clock(instead.most)} without speaking`;
    case 'break': return `allowing the break between ${clock(instead.from)} and ${clock(instead.to)}`;
    case 'closing': return `allowing a closing from ${clock(instead.min)} to ${clock(instead.max)}`;
    case 'fewestSegments': return `making do with ${counted(instead.least, 'segment', 'segments')}`;
    case 'guests': return `inviting up to ${counted(instead.most, 'person', 'people')}`;
    case 'length': return `${instead.length < was(wish) ? 'shortening' : 'extending'} the show to ${clock(instead.length)}`;
    default: return drop(instead, themes, names);
  }
}
