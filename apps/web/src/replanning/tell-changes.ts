import { formatDuration } from '#rundown';
import type { ChangeFactsFragment, ProposalFragment } from '../operations/replanning.js';
import type { Language, Words } from '../words/words.js';

/** One change of a proposal in a sentence; `forced`: what happened left no choice. */
export interface ToldChange {
  readonly sentence: string;
  readonly forced: boolean;
}

type ReplanningWords = Words['replanning'];

/** Says what a proposal changes: who comes or goes once, with the debates it is about, and then what moves. */
export function tellChanges(changes: readonly ChangeFactsFragment[], { change: words }: ReplanningWords, language: Language): readonly ToldChange[] {
  const whole = new Set(changes.filter(({ code }) => code === 'guestInvited' || code === 'guestUninvited').map((one) => fact(one, 'person')));
  const debatesOf = (turns: string, person: string) =>
    new Intl.ListFormat(language).format(changes.filter((one) => one.code === turns && fact(one, 'person') === person).map((one) => words.debate(fact(one, 'title'))));
  return changes.flatMap((one): ToldChange[] => {
    const [person, title] = [fact(one, 'person'), fact(one, 'title')];
    const told = (sentence: string): ToldChange[] => [{ sentence, forced: fact(one, 'forced') === 'yes' }];
    switch (one.code) {
      case 'guestInvited': return told(words.guestInvited(person, debatesOf('speakerAdded', person)));
      case 'guestUninvited': return told(words.guestUninvited(person, debatesOf('speakerRemoved', person)));
      case 'speakerAdded': return whole.has(person) ? [] : told(words.speakerAdded(person, title));
      case 'speakerRemoved': return whole.has(person) ? [] : told(words.speakerRemoved(person, title));
      case 'debateDropped': return told(words.debateDropped(title));
      case 'debateAdded': return told(words.debateAdded(title));
      case 'debateMoved': return told(words.debateMoved(title, Number(fact(one, 'from')), Number(fact(one, 'to'))));
      default: return told(words.other(one.code));
    }
  });
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
