import type { Elasticity, Seconds } from '#rundown';

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

const MINUTE = 60;

/**
 * The talkshow of that length. At 52 minutes with five people the ideal durations sum to it exactly;
 * other lengths keep them as ideals and change how many debates, questions and breaks there are.
 */
export function showFormatFor(targetSeconds: Seconds): ShowFormat {
  return {
    targetSeconds,
    debates: debatesFor(targetSeconds),
    breaks: Math.floor(targetSeconds / (45 * MINUTE)),
    questions: Math.floor(targetSeconds / (13 * MINUTE)),
    coldOpen: elastic(20, 40, 60),
    openingTitles: elastic(10, 20, 25),
    launch: elastic(40, 75, 120),
    introductionSeconds: 20,
    opening: elastic(90, 240, 360),
    debate: elastic(360, 645, 840),
    breakSeconds: 60,
    question: elastic(60, 90, 120),
    lastWord: elastic(10, 40, 75),
    conclusion: elastic(30, 60, 120),
    closingTitles: elastic(20, 30, 45),
  };
}

/** Up to 26 minutes hold one debate, 52 three, 90 five; between them and beyond by interpolation. */
function debatesFor(targetSeconds: Seconds): number {
  const minutes = targetSeconds / MINUTE;
  const held = minutes <= 52 ? 1 + (minutes - 26) / 13 : 3 + (minutes - 52) / 17;
  return Math.max(1, Math.round(held));
}

function elastic(minSeconds: Seconds, idealSeconds: Seconds, maxSeconds: Seconds): Elasticity {
  return { minSeconds, idealSeconds, maxSeconds };
}

/** As many of a piece in one segment. */
export function times(count: number, piece: Elasticity): Elasticity {
  return elastic(count * piece.minSeconds, count * piece.idealSeconds, count * piece.maxSeconds);
}
