import type { CallCard, CardLine } from './call-sheet-document.js';
import type { CallSheetInput } from './call-sheet-input.js';
import { CALL_SHEET_WORDS } from './call-sheet-words.js';
import { typeset } from './typeset.js';

/** Where to come: name, address, how to get in, map; null where nothing is known. */
export function describePlace({ locale, place }: CallSheetInput): CallCard | null {
  const words = CALL_SHEET_WORDS[locale];
  const map = place.mapAddress.trim();
  return card(words.place, [
    { label: '', text: typeset(place.name, locale), href: null, strong: true },
    { label: '', text: typeset(place.address, locale), href: null, strong: false },
    { label: words.access, text: typeset(place.access, locale), href: null, strong: false },
    { label: words.map, text: map, href: webHref(map), strong: false },
  ]);
}

/** Whom to call on the day; null where nobody is named. */
export function describeContact({ locale, contact }: CallSheetInput): CallCard | null {
  const words = CALL_SHEET_WORDS[locale];
  const [telephone, address] = [contact.telephone.trim(), contact.address.trim()];
  return card(words.contact, [
    { label: '', text: typeset(contact.name, locale), href: null, strong: true },
    { label: '', text: telephone.replace(/ +/g, '\u00a0'), href: telephoneHref(telephone), strong: true },
    { label: '', text: address, href: mailHref(address), strong: false },
  ]);
}

/** Names of those the guest sits with, as one sentence; null where they sit alone. */
export function describeCompanions({ locale, companions }: CallSheetInput): CallCard | null {
  const words = CALL_SHEET_WORDS[locale];
  const names = companions.map((name) => typeset(name, locale)).filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  const text = names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${words.and} ${last}`;
  return card(words.companions, [{ label: '', text, href: null, strong: false }]);
}

function card(title: string, lines: readonly CardLine[]): CallCard | null {
  const known = lines.filter(({ text }) => text !== '');
  return known.length === 0 ? null : { title, lines: known };
}

// An address is opened as it is written or not at all: nothing is completed, and no other scheme is followed.
const webHref = (address: string): string | null => (/^https?:\/\/[\x21-\x7e]+$/i.test(address) ? address : null);
const mailHref = (address: string): string | null => (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address) ? `mailto:${address}` : null);

function telephoneHref(telephone: string): string | null {
  const digits = telephone.replace(/\(0\)|[\s().-]/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : null;
}
