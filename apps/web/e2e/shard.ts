/** Which part of the suites this process runs, beside others that have a product of their own; empty: all of them. */
export const SHARD = process.env['E2E_SHARD'] ?? '';

/** The suites of part 1, which take as long as all others together; whatever is new belongs to part 2. */
const FIRST = /\/(applications-board|floor|improving|job|looks|planning|public-topics)\.e2e\.ts$/;

/** Of the suites behind the entrance, those that are another part's. */
export const ELSEWHERE: readonly RegExp[] = SHARD === '1' ? [new RegExp(`^(?!.*${FIRST.source})`)] : SHARD === '2' ? [FIRST] : [];

/** Where what failed is shown, from the repository's folder. */
export const OUTPUT = `test-results${SHARD && `/${SHARD}`}`;

/** The cookies of whoever is signed in. */
export const SESSION = `${OUTPUT}/.session.json`;
