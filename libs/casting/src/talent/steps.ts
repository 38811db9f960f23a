/** Elementary steps that may still be spent, of a few nanoseconds each; counted instead of looking at a clock, so that results do not depend on the machine. */
export interface Steps {
  left: number;
}
