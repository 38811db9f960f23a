import type { Bounce } from '#desk';

/** Reads what a mail service reports; null where the signature is not ours, or where it reports something else. */
export type BounceReader = (body: Buffer, signature: string | undefined, secret: string) => Bounce | null;

/** What the hook is set up with; null: it does not exist. */
export type BounceHook = { readonly secret: string; readonly read: BounceReader } | null;

/** Nest's token for it. */
export const BOUNCE_HOOK = Symbol('bounce hook');
