import { createHash, randomBytes } from 'node:crypto';

/**
 * Stands in a page where the key of a form goes; put in when the page is sent, so that its mark stays the same. Nobody but this
 * process knows it, and it never leaves: whatever people write is only words.
 */
export const FORM_KEY_PLACE = `%form-key-${randomBytes(18).toString('base64url')}%`;

/** A page as its mark is reckoned from: alike in every process. */
export const withoutKeys = (html: string): string => html.replaceAll(FORM_KEY_PLACE, '');
/** The hidden field that holds it. */
export const FORM_KEY = 'cle';

/**
 * The key of what a form does: the same form sent twice has the same, other words sent from the same page have another.
 * `who` tells apart two people who were served one and the same page.
 */
export function keyOfForm(form: URLSearchParams, who: string): string {
  const fields = [...form].filter(([name]) => name !== HONEYPOT).map(([name, value]) => `${name}=${value}`);
  return createHash('sha256').update([who, ...fields].join('\0')).digest('base64url').slice(0, 32);
}

/** A field that no person sees and programs fill in. */
export const HONEYPOT = 'site';

/** What stands in the field that no person sees. */
export const honeypotOf = (form: URLSearchParams): string => (form.get(HONEYPOT) ?? '').trim();
