import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { RestoreNoticeTemplateInput } from '../inputs.js';
import { mayKeepStudios, permit } from '../permissions.js';
import { wordsFor, type NoticeWords } from './notice-words.js';

/** The house's words again; nothing is lost where the studio had none of its own. */
export async function restoreNoticeTemplate(desk: Desk, actor: Actor, { studioId, kind, locale }: RestoreNoticeTemplateInput): Promise<NoticeWords> {
  permit(mayKeepStudios, actor);
  return desk.work.run(async (work) => {
    if ((await work.studios.byId(studioId)) === null) throw new NotFound('studio', studioId);
    await work.studios.removeWords(studioId, kind, locale);
    return wordsFor(studioId, await work.studios.words(studioId), kind, locale);
  });
}
