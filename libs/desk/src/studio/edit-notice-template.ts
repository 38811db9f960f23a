import { findTemplateFaults, NOTICE_TEMPLATES, type NoticeTemplate } from '#notices';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { EditNoticeTemplateInput } from '../inputs.js';
import type { EditNoticeTemplateOutcome } from '../outcomes.js';
import { mayKeepStudios, permit } from '../permissions.js';
import { canonicalJson } from '../rundown/canonical-json.js';
import { toSeenText } from '../storable-text.js';
import { doerOf } from '../topic/on-newest.js';
import { wordsFor } from './notice-words.js';

/** Keeps a studio's own words for a kind of mail; words that are the house's again need no keeping. Drafts written before stay as they are. */
export async function editNoticeTemplate(desk: Desk, actor: Actor, { studioId, kind, locale, template: typed }: EditNoticeTemplateInput): Promise<EditNoticeTemplateOutcome> {
  permit(mayKeepStudios, actor);
  const template = takeDownTemplate(typed);
  const faults = findTemplateFaults(kind, template);
  if (faults.length > 0) return { outcome: 'NoticeTemplateRefused', code: 'templateFaulty', faults };
  return desk.work.run(async (work): Promise<EditNoticeTemplateOutcome> => {
    await work.studios.lock();
    if ((await work.studios.byId(studioId)) === null) return { outcome: 'NoticeTemplateRefused', code: 'studioGone', faults: [] };
    if (canonicalJson(template) === canonicalJson(NOTICE_TEMPLATES[locale][kind])) await work.studios.removeWords(studioId, kind, locale);
    else await work.studios.saveWords(studioId, { kind, locale, template }, doerOf(actor), desk.clock.now());
    return { outcome: 'NoticeTemplateEdited', words: wordsFor(studioId, await work.studios.words(studioId), kind, locale) };
  });
}

/** A template as it is kept: without what nobody sees, and without paragraphs that say nothing. */
export const takeDownTemplate = ({ subject, paragraphs, button }: NoticeTemplate): NoticeTemplate => ({
  subject: toSeenText(subject),
  paragraphs: paragraphs.map(toSeenText).filter((paragraph) => paragraph !== ''),
  button: toSeenText(button),
});
