/** How much may be typed into each field, UTF-16 units; together they stay under the 64 KiB of a form. */
export const LONGEST = { reason: 1000, instead: 300, name: 80, title: 120, pronunciation: 120, biography: 600, text: 2000, signedName: 120 } as const;
