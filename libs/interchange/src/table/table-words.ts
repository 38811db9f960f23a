import { SEGMENT_COLOURS, type Language, type SeatRole, type SegmentColour, type Skipped } from '#rundown';

/** Words that stand in the cells of a table, and are read there again. */
export interface TableWords {
  readonly states: Readonly<Record<Skipped | 'aside', string>>;
  readonly colours: Readonly<Record<SegmentColour, string>>;
  readonly roles: Readonly<Record<SeatRole, string>>;
  readonly budget: string;
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  fr: {
    states: { floated: 'de secours', dropped: 'trappée', aside: 'réserve' },
    colours: { red: 'rouge', orange: 'orange', yellow: 'jaune', green: 'vert', teal: 'sarcelle', blue: 'bleu', violet: 'violet', grey: 'gris' },
    roles: { host: 'animation', guest: 'invité', audience: 'public' },
    budget: 'Budget',
  },
  en: {
    states: { floated: 'floated', dropped: 'dropped', aside: 'reserve' },
    colours: Object.fromEntries(SEGMENT_COLOURS.map((colour) => [colour, colour])) as Readonly<Record<SegmentColour, string>>,
    roles: { host: 'host', guest: 'guest', audience: 'audience' },
    budget: 'Budget',
  },
};
