/** The s of a plural: English counts none as several. */
export const s = (count: number) => (count === 1 ? '' : 's');

/** A count in groups of three digits, English fashion. */
export const number = (count: number) => count.toLocaleString('en-GB');
