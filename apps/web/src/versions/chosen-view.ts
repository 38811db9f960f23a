/** One of the two sides of a comparison: a version by its number, null the draft. */
export type Side = number | null;

/** What the page shows beside the list; the address says it, so that it can be sent to somebody and found again by Back. */
export type ChosenView = { readonly view: 'list' } | { readonly view: 'read'; readonly number: number } | { readonly view: 'compare'; readonly from: Side; readonly to: Side };

const DRAFT = 'brouillon';

export function readView(search: string): ChosenView {
  const asked = new URLSearchParams(search);
  const number = readSide(asked.get('lire'));
  if (typeof number === 'number') return { view: 'read', number };
  const [from, to] = [readSide(asked.get('de')), readSide(asked.get('a'))];
  return from === undefined || to === undefined ? { view: 'list' } : { view: 'compare', from, to };
}

/** The address of a view, from the page's own. */
export function addressOf(page: string, view: ChosenView): string {
  if (view.view === 'list') return page;
  return view.view === 'read' ? `${page}?lire=${view.number}` : `${page}?de=${view.from ?? DRAFT}&a=${view.to ?? DRAFT}`;
}

/** Undefined: neither a number nor the draft. */
function readSide(text: string | null): Side | undefined {
  if (text === DRAFT) return null;
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
