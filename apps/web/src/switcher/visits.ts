/** A page somebody has been on. */
export interface Visit {
  readonly path: string;
  readonly name: string;
}

const MOST = 20;
const keyOf = (userId: string) => `conducteur-visits-${userId}`;
let visitor: string | null = null;

/** Visits are noted for this account from now on; null: for nobody. Kept on this machine, and forgotten when one signs out. */
export function noteVisitsOf(userId: string | null): void {
  visitor = userId;
}

export function visitsOf(userId: string): readonly Visit[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is Visit => typeof one?.path === 'string' && typeof one?.name === 'string') : [];
  } catch {
    return []; // storage refused or spoiled: nowhere has been visited
  }
}

/** Notes that the page at a path is called so, as the last one visited. Lists and settings are screens already. */
export function noteVisit(path: string, name: string): void {
  if (visitor === null || !/^\/(sujets|emissions)\/[^/]+/.test(path)) return;
  try {
    localStorage.setItem(keyOf(visitor), JSON.stringify([{ path, name }, ...visitsOf(visitor).filter((visit) => visit.path !== path)].slice(0, MOST)));
  } catch {
    // storage refused: nothing is remembered
  }
}

export function forgetVisits(userId: string): void {
  try {
    localStorage.removeItem(keyOf(userId));
  } catch {
    // storage refused: nothing was remembered
  }
}
