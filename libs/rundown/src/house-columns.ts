/** The columns of a rundown's table, in the order in which they come with the house; a show's own columns are named by their ids. */
export const HOUSE_COLUMNS = [
  'number', 'start', 'back', 'duration', 'cumulative', 'segment', 'objective', 'speakers', 'content', 'camera', 'sound', 'lowerThird', 'notes', 'privateNotes',
] as const;
export type HouseColumn = (typeof HOUSE_COLUMNS)[number];
