import { formatDay } from '../format-date.js';
import type { PrintedShow } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import { describeNamedHead } from './describe-named-head.js';
import { listPeople } from './people-on-set.js';
import type { RightsSheetsDocument } from './rights-sheets-document.js';
import { RIGHTS_SHEETS_WORDS } from './rights-sheets-words.js';

/** A show → the image rights text for each guest whose signature is missing or not known of, and once more without a name. The same show gives the same document. */
export function describeRightsSheets(show: PrintedShow): RightsSheetsDocument {
  const { heading, house, rightsText, rundown } = show;
  const { locale } = heading;
  const words = RIGHTS_SHEETS_WORDS[locale];
  const { page, untitled } = WORDS[locale];
  const { version, text } = rightsText ?? { version: '', text: '' };
  const missing = listPeople(show).filter(({ isHost, speaker }) => !isHost && speaker?.rightsSigned !== true);
  const date = heading.recordingDate ?? rundown.start?.local ?? null;
  return {
    form: 'rightsSheets',
    orientation: 'portrait',
    ...describeNamedHead(show, words.paper, words.title),
    letterhead: typeset(house?.letterhead ?? '', locale),
    sheetTitle: words.sheet,
    show: typeset(heading.title, locale) || untitled,
    details: [
      { label: words.recording, value: date === null ? '' : formatDay(date, locale) },
      { label: words.version, value: version },
    ].filter(({ value }) => value !== ''),
    paragraphs: text.split(/\r?\n(?:[ \t]*\r?\n)+/).map((paragraph) => typeset(paragraph, locale)).filter((paragraph) => paragraph !== ''),
    list: { title: words.list, says: typeset(words.says(missing.length), locale), columns: words.columns },
    sheets: [...missing.map(({ name, office }) => ({ name, office })), { name: '', office: words.unexpected }],
    blanks: words.blanks,
    remarks: [],
    words: { page: page.page, footer: typeset(words.footer(version), locale), missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji },
  };
}
