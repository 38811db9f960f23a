/** A page could not be made; the message is one sentence that says what stood in the way. */
export class PressFailed extends Error {
  override readonly name = 'PressFailed';
}
