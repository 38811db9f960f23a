import { findTemplateFaults, type TemplateFault, type WrittenNotice } from '#notices';
import { typesetFrench } from '#print';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { PreviewNoticeInput } from '../inputs.js';
import { wordsOf } from '../participation/write-message.js';
import { mayReadDesk, permit } from '../permissions.js';
import { takeDownTemplate } from './edit-notice-template.js';
import { inventFacts } from './invent-facts.js';

/** A mail as it would leave, to somebody invented; null words where the template has faults. */
export interface NoticePreview {
  readonly words: WrittenNotice | null;
  readonly faults: readonly TemplateFault[];
}

/** Fills a template that is being written, with the studio's own place and with invented people, by the code that writes the mails. */
export async function previewNotice(desk: Desk, actor: Actor, { studioId, kind, locale, template: typed }: PreviewNoticeInput): Promise<NoticePreview> {
  permit(mayReadDesk, actor);
  const [studio] = await desk.reads.studiosById([studioId]);
  if (!studio) throw new NotFound('studio', studioId);
  const template = takeDownTemplate(typed);
  const faults = findTemplateFaults(kind, template);
  if (faults.length > 0) return { words: null, faults };
  const words = wordsOf(kind, inventFacts(kind, studio, desk.clock.now(), locale), locale, { words: [{ kind, locale, template }] });
  return { words: locale === 'fr' ? setFrench(words) : words, faults };
}

/** With the fine spaces that the post office sets. */
const setFrench = ({ subject, blocks, button }: WrittenNotice): WrittenNotice => ({
  subject: typesetFrench(subject),
  blocks: blocks.map((block) =>
    block.block === 'paragraph'
      ? { ...block, text: typesetFrench(block.text) }
      : { ...block, rows: block.rows.map(({ label, before, value }) => ({ label, before: before === null ? null : typesetFrench(before), value: typesetFrench(value) })) }),
  button: button && { ...button, label: typesetFrench(button.label) },
});
