/** What was asked for is not there (any more). */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  constructor(
    /** The noun that is missing: `topic`, `episode`, `rundown`… */
    readonly noun: string,
    readonly id: string,
  ) {
    super(`This ${noun} does not exist; go back to the list and choose again.`);
  }
}

/** The actor may not do this; the edge answers the same for what exists and what does not. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
  constructor(
    /** False when signing in could change the answer. */
    readonly signedIn: boolean,
  ) {
    super(signedIn ? 'Your role does not allow this; ask an administrator.' : 'Sign in first.');
  }
}

/** The request itself is malformed: a fault of the program that sent it, not of the person. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  constructor(
    readonly field: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** A neighbour (database, mail server) does not answer; trying again later may help. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** A job that no retry can save; the queue must not deliver it again. */
export class CannotSucceed extends Error {
  override readonly name = 'CannotSucceed';
}
