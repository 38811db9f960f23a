import { findTemplateFaults, type TemplateFault, type WrittenNotice } from '#notices';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { PreviewNoticeInput } from '../inputs.js';
import { typesetNotice } from '../message/typeset-notice.js';
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
  return { words: typesetNotice(words, locale), faults };
}
