/** Co-applicants of one application, at most. */
export const MOST_CO_APPLICANTS = 4;
