import { formatDuration } from '#rundown';
import type { ChangeFactsFragment, ProposalFragment } from '../operations/replanning.js';
import type { Language, Words } from '../words/words.js';
import { nameDebate } from './name-debate.js';

/** One change of a proposal in a sentence; `forced`: what happened left no choice. */
export interface ToldChange {
  readonly sentence: string;
  readonly forced: boolean;
}

type ReplanningWords = Words['replanning'];

/** Says what a proposal changes: what left no choice first; who comes or goes once, with the debates it is about. */
export function tellChanges(changes: readonly ChangeFactsFragment[], { change: words }: ReplanningWords, language: Language): readonly ToldChange[] {
  const whole = new Set(changes.filter(({ code }) => code === 'guestInvited' || code === 'guestUninvited').map((one) => fact(one, 'person')));
  const debatesOf = (turns: string, person: string) =>
    new Intl.ListFormat(language).format(changes.filter((one) => one.code === turns && fact(one, 'person') === person).map((one) => words.debate(nameDebate(fact(one, 'title')))));
  const told = changes.flatMap((one): ToldChange[] => {
    const [person, title] = [fact(one, 'person'), nameDebate(fact(one, 'title'))];
    const say = (sentence: string): ToldChange[] => [{ sentence, forced: fact(one, 'forced') === 'yes' }];
    switch (one.code) {
      case 'guestInvited': return say(words.guestInvited(person, debatesOf('speakerAdded', person)));
      case 'guestUninvited': return say(words.guestUninvited(person, debatesOf('speakerRemoved', person)));
      case 'speakerAdded': return whole.has(person) ? [] : say(words.speakerAdded(person, title));
      case 'speakerRemoved': return whole.has(person) ? [] : say(words.speakerRemoved(person, title));
      case 'debateDropped': return say(words.debateDropped(title));
      case 'debateAdded': return say(words.debateAdded(title));
      case 'debateMoved': return say(words.debateMoved(title, Number(fact(one, 'from')), Number(fact(one, 'to'))));
      default: return say(words.other(one.code));
    }
  });
  return told.toSorted((a, b) => Number(b.forced) - Number(a.forced));
}

/** Why somebody has to be told again. */
export function tellWhy(why: ProposalFragment['toldAgain'][number]['why'], { whyTold: words }: ReplanningWords): string {
  switch (why.code) {
    case 'invited': return words.invited;
    case 'uninvited': return words.uninvited;
    case 'otherThemes': return words.otherThemes;
    case 'otherTimes': {
      const [arrives, leaves] = [fact(why, 'arrivesSeconds'), fact(why, 'leavesSeconds')];
      return arrives === '' || leaves === '' ? words.otherTimes : words.otherTimesAt(formatDuration(Number(arrives)), formatDuration(Number(leaves)));
    }
    default: return words.other;
  }
}

/** What a proposal is worth less, or more, than the rundown as it is, to a tenth of a point. */
export function tellWorth(worthLost: number, words: ReplanningWords, language: Language): string {
  const tenths = Math.round(worthLost * 10);
  const size = Math.abs(tenths) / 10;
  const points = words.points(size.toLocaleString(language), size);
  return tenths === 0 ? words.losesNothing : tenths > 0 ? words.loses(points) : words.gains(points);
}

const fact = ({ facts }: { readonly facts: ChangeFactsFragment['facts'] }, name: string): string => facts.find((one) => one.name === name)?.value ?? '';
