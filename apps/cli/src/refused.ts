/** Bad input or bad usage, told to the person in one line. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
