/** The s of a plural: French counts from two. */
export const s = (count: number) => (count >= 2 ? 's' : '');

/** A count in groups of three digits, French fashion. */
export const number = (count: number) => count.toLocaleString('fr');
