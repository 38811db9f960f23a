import type { ReminderFault, TemplateFault } from '#notices';
import type { NoticeWords } from './notice-words.js';
import type { Studio } from './studio.js';

export interface StudioEdited {
  readonly outcome: 'StudioEdited';
  readonly studio: Studio;
}
export interface StudioRefused {
  readonly outcome: 'StudioRefused';
  readonly code:
    | 'studioGone' | 'nameEmpty' | 'nameTaken' | 'nameTooLong' | 'textTooLong' | 'zoneUnknown' | 'seatsOutOfRange' | 'mapNotALink' | 'contactNotAnAddress'
    | 'changeoverOutOfRange' | 'presenceOutOfRange' | 'tooManyRules' | ReminderFault['code'];
  /** The field of the form it is about; null where it is about none. */
  readonly field: string | null;
  /** The rule of the reminders it is about. */
  readonly rule: string | null;
}
export interface NoticeTemplateEdited {
  readonly outcome: 'NoticeTemplateEdited';
  readonly words: NoticeWords;
}
export interface NoticeTemplateRefused {
  readonly outcome: 'NoticeTemplateRefused';
  readonly code: 'studioGone' | 'templateFaulty';
  readonly faults: readonly TemplateFault[];
}

export type EditStudioOutcome = StudioEdited | StudioRefused;
export type EditNoticeTemplateOutcome = NoticeTemplateEdited | NoticeTemplateRefused;
