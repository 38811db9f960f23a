import type { NoticeKind, NoticeLocale, NoticeTemplate } from '#notices';
import type { Seconds } from '#rundown';
import type { StudioId } from '../ids.js';
import type { Studio } from './studio.js';

/** A studio as it is to be; absent or null as id: a new one. */
export interface EditStudioInput extends Omit<Studio, 'id' | 'changeoverSeconds'> {
  readonly id?: StudioId | null;
  /** Absent or null: as it is, or a quarter of an hour. */
  readonly changeoverSeconds?: Seconds | null;
}

/** Whose words, of which mail, in which language. */
export interface RestoreNoticeTemplateInput {
  readonly studioId: StudioId;
  readonly kind: NoticeKind;
  readonly locale: NoticeLocale;
}

export interface EditNoticeTemplateInput extends RestoreNoticeTemplateInput {
  readonly template: NoticeTemplate;
}

export type PreviewNoticeInput = EditNoticeTemplateInput;
