/** Where a person stands on the way to the studio, as far as a printed line cares. */
export type SpeakerStatus =
  | 'suggested'
  | 'applied'
  | 'invited'
  | 'accepted'
  | 'confirmed'
  | 'toReconfirm'
  | 'present'
  | 'declined'
  | 'withdrawn'
  | 'cancelled';
