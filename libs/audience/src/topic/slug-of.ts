/** Letters of a name in an address, at most; what makes it unique comes after. */
export const LONGEST_SLUG = 80;

/** A title's name in addresses: French letters without accents, words joined by hyphens; `sujet` for one without letters or digits. */
export function slugOf(title: string): string {
  const folded = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
  const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  // An id is how the desk names a topic under the same address.
  return slug === '' ? 'sujet' : /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(slug) ? `sujet-${slug}` : slug;
}

/** The first of `slug`, `slug-2`, `slug-3`… that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}
