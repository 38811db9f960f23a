import type { LabelledText } from './labelled-text.js';
import type { ImageRightsInput } from './call-sheet-input.js';
import { formatDay, formatHour } from './format-date.js';
import type { ImageRightsDocument } from './image-rights-document.js';
import { IMAGE_RIGHTS_WORDS } from './image-rights-words.js';
import { localDateTime, offsetAt } from './local-date-time.js';
import { sayOffset } from './say-hour.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** A signed image rights text → the copy that its signer keeps. The same signature gives the same document. */
export function describeImageRights(input: ImageRightsInput): ImageRightsDocument {
  const { locale } = input;
  const words = IMAGE_RIGHTS_WORDS[locale];
  const { untitled, page } = WORDS[locale];
  const show = typeset(input.show, locale) || untitled;
  const version = input.textVersion.trim();
  const name = input.signedName.trim();
  return {
    form: 'imageRights',
    locale,
    orientation: 'portrait',
    documentTitle: [words.title, name, show].filter((text) => text !== '').join(' – '),
    printedAt: new Date(input.signedAt).toISOString(),
    title: words.title,
    letterhead: typeset(input.letterhead, locale),
    show,
    running: [[words.title, show].join(' · '), name, formatDay(localDateTime(Date.parse(input.signedAt), input.zone), locale)],
    paragraphs: input.text.split(/\r?\n(?:[ \t]*\r?\n)+/).map((text) => typeset(text, locale)).filter((text) => text !== ''),
    signatureTitle: words.signature,
    signature: signatureOf(input, name, version),
    remarks: [],
    words: { page: page.page, footer: words.footer(version), missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji },
  };
}

/** A name, an address and a version stand as they were kept: nothing is typeset. */
function signatureOf({ locale, signedAt, signedFrom, zone }: ImageRightsInput, name: string, version: string): readonly LabelledText[] {
  const words = IMAGE_RIGHTS_WORDS[locale];
  const at = Date.parse(signedAt);
  const local = localDateTime(at, zone);
  return [
    { label: words.name, value: name },
    { label: words.when, value: words.at(formatDay(local, locale), formatHour(local, locale), `${zone}, ${sayOffset(offsetAt(at, zone))}`) },
    { label: words.from, value: signedFrom.trim() },
    { label: words.version, value: version },
  ].filter(({ value }) => value !== '');
}
