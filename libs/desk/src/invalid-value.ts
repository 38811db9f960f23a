export interface InvalidValue {
  readonly outcome: 'InvalidValue';
  readonly field: string;
  readonly code: InvalidValueCode;
}
export type InvalidValueCode =
  | 'empty' | 'tooLong' | 'notAnAddress' | 'addressTaken' | 'passwordTooShort' | 'durationOutOfRange' | 'lengthOutOfRange' | 'positionOutOfRange' | 'seatsOutOfRange' | 'chairOutOfRange' | 'templateGone'
  | 'zoneUnknown' | 'hourUnreadable' | 'studioGone' | 'idTaken' | 'nameUnknown' | 'tooManyEdits'
  | 'countOutOfRange';
