import type { NoticeLocale } from '../words/notice-locale.js';
import type { WrittenNotice } from '../words/written-notice.js';
import { ENGLISH_AUDIENCE_MAILS } from './audience-mail.en.js';
import { FRENCH_AUDIENCE_MAILS } from './audience-mail.fr.js';
import type { AudienceMailFacts, AudienceMailKind, AudienceMailWords } from './audience-mail.js';

const WORDS: { readonly [Language in NoticeLocale]: AudienceMailWords } = { fr: FRENCH_AUDIENCE_MAILS, en: ENGLISH_AUDIENCE_MAILS };

/** A mail to somebody of the audience. */
export function writeAudienceMail<Kind extends AudienceMailKind>(kind: Kind, facts: AudienceMailFacts<Kind>, locale: NoticeLocale): WrittenNotice {
  const { subject, paragraphs, button } = WORDS[locale][kind](facts);
  return {
    // A title may hold a line end, a subject may not.
    subject: subject.replace(/\s*[\n\r\u0085\u2028\u2029]+\s*/gu, ' ').trim(),
    blocks: paragraphs.filter((text) => text.trim() !== '').map((text) => ({ block: 'paragraph', text })),
    button: facts.link === '' ? null : { label: button, link: facts.link },
  };
}
