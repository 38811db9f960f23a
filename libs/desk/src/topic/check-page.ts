import { isText } from '#interchange';
import type { PageRefused } from '../outcomes.js';

/** 32 MiB, in UTF-8. */
export const LARGEST_PAGE_BYTES = 32 * 1024 * 1024;

/** Why a text, pasted or HTML, cannot be a topic page, or null. */
export function checkPage(text: string): PageRefused | null {
  const refuse = (code: PageRefused['code']): PageRefused => ({ outcome: 'PageRefused', code, detail: null });
  if (text.trim() === '') return refuse('pageEmpty');
  if (bytesOf(text) > LARGEST_PAGE_BYTES) return refuse('pageTooLarge');
  return isText(text) ? null : refuse('pageNotText');
}

/** UTF-16 units of a title, at most; the web page's fields and the paper's file name are made for less. */
export const LONGEST_TITLE = 500;

/** Why a title given with a page cannot be kept, or null. */
export function checkTitle(title: string | null | undefined): PageRefused | null {
  return (title ?? '').length > LONGEST_TITLE ? { outcome: 'PageRefused', code: 'titleTooLong', detail: null } : null;
}

/** A UTF-16 unit takes at most three bytes, so that counting is for long texts alone. */
const bytesOf = (text: string): number => (text.length * 3 <= LARGEST_PAGE_BYTES ? text.length * 3 : new TextEncoder().encode(text).length);
