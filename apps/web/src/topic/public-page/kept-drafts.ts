import type { EditedPageFragment } from '../../operations/public-page.js';
import type { PageDraft } from './page-draft.js';

/** What is written, and the page it was written on: another one by now is somebody else's word. */
interface Kept {
  readonly draft: PageDraft;
  readonly base: EditedPageFragment;
}

const kept = new Map<string, Kept>();

/** What was written of a topic's page and not saved stays while one looks at the matter: until the desk is left. */
export const keptDraft = (topicId: string): Kept | undefined => kept.get(topicId);

export function keepDraft(topicId: string, what: Kept | null): void {
  if (what === null) kept.delete(topicId);
  else kept.set(topicId, what);
}
