/** Reasons for which a request for a seat is not taken. */
export type SeatTrouble = 'rightsNotAccepted' | 'rightsChanged' | 'audienceClosed' | 'noSeat' | 'needsTooLong';

/** Words of « J'y serai » : seats in the audience of a recording. */
export interface SeatWords {
  readonly title: string;
  readonly lead: (topic: string) => string;
  readonly recording: (day: string, hour: string) => string;
  readonly doors: (hour: string) => string;
  readonly doorsLater: string;
  readonly free: (count: string) => string;
  readonly oneFree: string;
  readonly full: string;
  readonly waitingCount: (count: string) => string;
  readonly oneWaiting: string;
  readonly ask: string;
  readonly askWaiting: string;
  readonly rights: string;
  readonly accept: string;
  readonly needs: string;
  readonly needsHint: string;
  readonly needsSaid: string;
  readonly saveNeeds: string;
  readonly signIn: string;
  readonly signInSays: string;
  readonly in: string;
  readonly inSays: string;
  readonly waiting: string;
  readonly first: string;
  readonly ahead: (count: string) => string;
  readonly waitingSays: string;
  readonly number: (number: string) => string;
  readonly calendar: string;
  readonly giveBack: string;
  readonly giveBackSays: string;
  readonly leaveLine: string;
  readonly released: string;
  readonly closed: string;
  readonly came: string;
  readonly noDate: string;
  readonly where: string;
  readonly entry: { readonly summary: (show: string) => string; readonly waiting: (show: string) => string; readonly doors: (hour: string) => string };
  readonly done: { readonly in: string; readonly waiting: string; readonly back: string; readonly needs: string };
  readonly trouble: Readonly<Record<SeatTrouble, string>>;
}
