import type { Bounce } from '#desk';

/** Reads what a mail service reports: `readBounce` of `#post`. */
export type BounceReader = (body: Buffer, signature: string | undefined, secret: string) =>
  | { readonly outcome: 'bounceRead'; readonly bounce: Bounce }
  | { readonly outcome: 'signatureWrong' }
  | { readonly outcome: 'bodyMalformed' };

/** What the hook is set up with; null: it does not exist. */
export type BounceHook = { readonly secret: string; readonly read: BounceReader } | null;

/** Nest's token for it. */
export const BOUNCE_HOOK = Symbol('bounce hook');
