import type { Elasticity, Seconds } from '../segment.js';
import type { ShowPiece, ShowTemplate } from './show-template.js';
import { TALKSHOW } from './talkshow.js';

export const HOUSE_SHOW_KEYS = ['talkshow', 'short', 'interview', 'debate', 'talk'] as const;
export type HouseShowKey = (typeof HOUSE_SHOW_KEYS)[number];

/** A show that comes with the house: with its usual company its ideal durations sum to its length, to the second. */
export interface HouseShow {
  readonly key: HouseShowKey;
  readonly names: { readonly fr: string; readonly en: string };
  readonly template: ShowTemplate;
  /** Usual length of the programme. */
  readonly targetSeconds: Seconds;
  /** Usual chairs on the set, the host's included. */
  readonly seats: number;
}

const MINUTE = 60;
type Lengths = Partial<Record<ShowPiece, Elasticity>>;

/** The shows of the house, the usual one first. All count debates, breaks and questions by their length, as the talkshow does. */
export const HOUSE_SHOWS: readonly HouseShow[] = [
  { key: 'talkshow', names: { fr: 'Talkshow 52′', en: 'Talkshow 52′' }, template: TALKSHOW, targetSeconds: 52 * MINUTE, seats: 5 },
  show('short', { fr: 'Format court 26′', en: 'Short show 26′' }, 26, 5, 20, {
    coldOpen: of(15, 30, 45), openingTitles: of(10, 15, 20), launch: of(30, 60, 90), introduction: of(15, 15, 15), opening: of(90, 180, 270), debate: of(480, 830, 960),
    question: of(45, 75, 105), lastWord: of(10, 30, 60), conclusion: of(30, 45, 90), closingTitles: of(15, 25, 40),
  }),
  // Two people answer each other for most of the show, and the host asks more than elsewhere.
  show('interview', { fr: 'Interview croisée', en: 'Crossed interview' }, 26, 3, 35, {
    coldOpen: of(15, 30, 45), openingTitles: of(10, 15, 20), launch: of(30, 60, 90), opening: of(120, 240, 360), debate: of(480, 800, 1020),
    question: of(45, 75, 105), lastWord: of(20, 45, 90), conclusion: of(30, 45, 90), closingTitles: of(15, 25, 40),
  }),
  // Everybody comes to the point: a short opening, long rounds, short questions.
  show('debate', { fr: 'Débat', en: 'Debate' }, 52, 5, 15, {
    coldOpen: of(15, 30, 45), openingTitles: of(10, 15, 20), launch: of(30, 60, 90), opening: of(60, 125, 180), debate: of(480, 725, 900),
    question: of(45, 60, 90), lastWord: of(20, 45, 75),
  }),
  show('talk', { fr: 'Talk 90′', en: 'Talk 90′' }, 90, 5, 20, {
    coldOpen: of(30, 60, 90), openingTitles: of(15, 30, 40), launch: of(60, 90, 150), opening: of(180, 300, 480), debate: of(420, 745, 900),
    lastWord: of(20, 60, 90), conclusion: of(60, 90, 180), closingTitles: of(20, 45, 60),
  }),
];

/** A show that differs from the talkshow by these lengths, and by how much its host speaks where guests do too. */
function show(key: HouseShowKey, names: HouseShow['names'], minutes: number, seats: number, hostPercent: number, lengths: Lengths): HouseShow {
  const shared = TALKSHOW.pieces.debate.hostPercent;
  const pieces = Object.fromEntries(Object.entries(TALKSHOW.pieces).map(([name, piece]) => {
    const seconds = lengths[name as ShowPiece] ?? piece.seconds;
    return [name, { ...piece, seconds, hostPercent: piece.hostPercent === shared ? hostPercent : piece.hostPercent }];
  })) as ShowTemplate['pieces'];
  return { key, names, template: { ...TALKSHOW, title: names.fr, pieces }, targetSeconds: minutes * MINUTE, seats };
}

function of(minSeconds: Seconds, idealSeconds: Seconds, maxSeconds: Seconds): Elasticity {
  return { minSeconds, idealSeconds, maxSeconds };
}
