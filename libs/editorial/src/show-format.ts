import { countPieces, TALKSHOW, type Elasticity, type Seconds, type ShowTemplate } from '#rundown';

/** How a show of some length is made. Every figure is a proposal that the producer may change. */
export interface ShowFormat {
  readonly targetSeconds: Seconds;
  /** How many of each there should be, matter permitting. */
  readonly debates: number;
  readonly breaks: number;
  readonly questions: number;
  readonly coldOpen: Elasticity;
  readonly openingTitles: Elasticity;
  readonly launch: Elasticity;
  /** Each person's, host included, and fixed. */
  readonly introductionSeconds: Seconds;
  readonly opening: Elasticity;
  readonly debate: Elasticity;
  /** Announcement 20, sting 10, relaunch 30: fixed. */
  readonly breakSeconds: Seconds;
  /** Each question's. */
  readonly question: Elasticity;
  /** Each person's, host included. */
  readonly lastWord: Elasticity;
  readonly conclusion: Elasticity;
  readonly closingTitles: Elasticity;
}

/** Longest show that can be planned: four hours. */
export const LONGEST_SHOW_SECONDS: Seconds = 4 * 3600;

/** A show of that length made after a template; at other lengths than it was made for there are more or fewer debates, questions and breaks. */
export function showFormatFor(targetSeconds: Seconds, template: ShowTemplate = TALKSHOW): ShowFormat {
  const { pieces } = template;
  return {
    targetSeconds,
    ...countPieces(template, targetSeconds),
    coldOpen: pieces.coldOpen.seconds,
    openingTitles: pieces.openingTitles.seconds,
    launch: pieces.launch.seconds,
    introductionSeconds: pieces.introduction.seconds.idealSeconds,
    opening: pieces.opening.seconds,
    debate: pieces.debate.seconds,
    breakSeconds: pieces.break.seconds.idealSeconds,
    question: pieces.question.seconds,
    lastWord: pieces.lastWord.seconds,
    conclusion: pieces.conclusion.seconds,
    closingTitles: pieces.closingTitles.seconds,
  };
}

/** As many of a piece in one segment. */
export function times(count: number, { minSeconds, idealSeconds, maxSeconds }: Elasticity): Elasticity {
  return { minSeconds: count * minSeconds, idealSeconds: count * idealSeconds, maxSeconds: count * maxSeconds };
}
