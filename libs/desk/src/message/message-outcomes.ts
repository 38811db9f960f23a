/** It left, was voided, or waits to leave: its words can no longer be changed. */
export interface MessageGone {
  readonly outcome: 'MessageGone';
}
