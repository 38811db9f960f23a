/** Of what somebody in the audience says that they need, in UTF-16 units: it stands on a list that is read at the door. */
export const LONGEST_SEAT_NEEDS = 500;
