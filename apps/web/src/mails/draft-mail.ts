import type { EditMailMutationVariables, MailWordsFragment } from '../operations/mails.js';
import { joinParagraphs, splitParagraphs } from './insert-variable.js';

/** The words of a mail as they are being typed. */
export interface MailDraft {
  readonly subject: string;
  readonly body: string;
  readonly button: string;
}

type Template = Pick<MailWordsFragment['template'], 'subject' | 'paragraphs' | 'button'>;

export const draftMail = ({ subject, paragraphs, button }: Template): MailDraft => ({ subject, body: joinParagraphs(paragraphs), button });

export const readMail = ({ subject, body, button }: MailDraft): EditMailMutationVariables['input']['template'] => ({ subject, paragraphs: splitParagraphs(body), button });

/** Whether a draft says anything else than what is kept. */
export function isTouched(draft: MailDraft | undefined, { subject, paragraphs, button }: Template): boolean {
  if (draft === undefined) return false;
  const read = readMail(draft);
  return read.subject.trim() !== subject || read.button.trim() !== button || JSON.stringify(read.paragraphs) !== JSON.stringify(paragraphs);
}
