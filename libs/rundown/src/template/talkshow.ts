import type { Elasticity, Seconds, SegmentKind } from '../segment.js';
import type { PieceTemplate, ShowTemplate } from './show-template.js';

const MINUTE = 60;
/** The trade's 15 to 20. */
const HOST_PERCENT = 20;

/** The house's talkshow: at 52 minutes with five people the ideal durations sum to it exactly. */
export const TALKSHOW: ShowTemplate = {
  title: 'Talkshow',
  pieces: {
    coldOpen: piece('coldOpen', elastic(20, 40, 60), { hostPercent: 100 }),
    openingTitles: piece('titles', elastic(10, 20, 25)),
    menu: piece('menu', elastic(20, 30, 60), { hostPercent: 100 }),
    launch: piece('launch', elastic(40, 75, 120), { hostPercent: 100 }),
    introduction: piece('introduction', fixed(20), { per: 'person' }),
    opening: piece('opening', elastic(90, 240, 360), { hostPercent: HOST_PERCENT }),
    debate: piece('debate', elastic(360, 645, 840), { hostPercent: HOST_PERCENT }),
    tape: piece('tape', elastic(30, 90, 180)),
    sting: piece('sting', fixed(10)),
    // Announcement 20, sting 10, relaunch 30.
    break: piece('break', fixed(60), { hostPercent: 100 }),
    question: piece('audienceQuestions', elastic(60, 90, 120), { per: 'question', hostPercent: HOST_PERCENT }),
    lastWord: piece('roundTable', elastic(10, 40, 75), { per: 'person', hostPercent: HOST_PERCENT }),
    conclusion: piece('conclusion', elastic(30, 60, 120), { hostPercent: 100 }),
    closingTitles: piece('titles', elastic(20, 30, 45)),
    offAir: piece('offAir', elastic(0, 300, 1800), { outside: true }),
  },
  // And 90 minutes hold five as well.
  debates: [{ targetSeconds: 26 * MINUTE, count: 1 }, { targetSeconds: 52 * MINUTE, count: 3 }, { targetSeconds: 86 * MINUTE, count: 5 }],
  breakEverySeconds: 45 * MINUTE,
  questionEverySeconds: 13 * MINUTE,
};

function piece(kind: SegmentKind, seconds: Elasticity, rest: Partial<Omit<PieceTemplate, 'kind' | 'seconds'>> = {}): PieceTemplate {
  return { kind, seconds, per: 'line', hostPercent: 0, outside: false, ...rest };
}

function elastic(minSeconds: Seconds, idealSeconds: Seconds, maxSeconds: Seconds): Elasticity {
  return { minSeconds, idealSeconds, maxSeconds };
}

function fixed(seconds: Seconds): Elasticity {
  return elastic(seconds, seconds, seconds);
}
