import type { ApplicationState } from './application-form.js';

/** What its author does with an application. */
export type ApplicationAct = 'saveDraft' | 'submit' | 'withdraw';

export type ApplicationMove =
  | { readonly outcome: 'applicationMoved'; readonly state: ApplicationState }
  | { readonly outcome: 'applicationRefused'; readonly code: 'topicClosed' | 'alreadySubmitted' | 'nothingToWithdraw' };

/**
 * What an act makes of an application; `takes`: its topic takes applications now. A submitted one is edited by submitting it again,
 * so that the studio never reads half a sentence; it can be withdrawn whatever the topic's state.
 */
export function moveApplication(state: ApplicationState | null, act: ApplicationAct, takes: boolean): ApplicationMove {
  const to = (next: ApplicationState): ApplicationMove => ({ outcome: 'applicationMoved', state: next });
  const refuse = (code: 'topicClosed' | 'alreadySubmitted' | 'nothingToWithdraw'): ApplicationMove => ({ outcome: 'applicationRefused', code });
  if (act === 'withdraw') return state === null || state === 'withdrawn' ? refuse('nothingToWithdraw') : to('withdrawn');
  if (!takes) return refuse('topicClosed');
  if (act === 'submit') return to('submitted');
  return state === 'submitted' ? refuse('alreadySubmitted') : to('draft');
}

/** What a save says that it saw. */
export interface DraftSave {
  /** Of the page that saves. */
  readonly editorKey: string;
  readonly expectedRevision: number;
}

/**
 * Whether a save may write: it saw what is kept, or the page that saved last saves again without having heard back.
 * A page that saw something older is told, so that two tabs never write over each other.
 */
export function maySaveOver(kept: { readonly revision: number; readonly editorKey: string | null } | null, save: DraftSave): boolean {
  if (kept === null) return true;
  return save.expectedRevision === kept.revision || (save.editorKey === kept.editorKey && save.expectedRevision <= kept.revision);
}
