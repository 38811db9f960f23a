import { EMPTY_FORM, type ApplicationForm } from '#audience';
import type { OwnApplication, PublicTopicPage } from '#desk';
import { FORM_KEY_PLACE } from '../frame/form-key.js';
import { formView, type FrameView, type Trouble } from '../frame/frame-view.js';
import { APPLY_FORM, FIELDS, INVITE_FORM, WITHDRAW_FORM, type ApplyDone, type ApplyView, type OtherVersion } from './apply-view.js';

export interface ApplyPage {
  readonly frame: FrameView;
  readonly topic: PublicTopicPage;
  readonly application: OwnApplication | null;
  readonly trouble: Trouble | null;
  readonly other: OtherVersion | null;
  /** Typed before somebody signed in; stands in the fields in the place of what is kept. */
  readonly begun: ApplicationForm | null;
  readonly typed: URLSearchParams | null;
  readonly done: ApplyDone | null;
  readonly now: Date;
}

/** The page of an application as it is drawn. */
export function toApplyView({ frame, topic, application, trouble, other, begun, typed, done, now }: ApplyPage): ApplyView {
  const kept = application === null ? { ...EMPTY_FORM, name: frame.visitor?.name ?? '' } : application.form;
  const refused = trouble?.form === APPLY_FORM || other !== null ? typed : null;
  return {
    frame, topic, application, other, done, now,
    takes: topic.acts.includes('apply'),
    known: begun ?? kept,
    // Where both versions are shown what is sent next was chosen with both in sight; else a refused page still says what it saw.
    saw: refused === null || other !== null
      ? { revision: String(application?.revision ?? 0), page: FORM_KEY_PLACE }
      : { revision: refused.get(FIELDS.revision) ?? '0', page: refused.get(FIELDS.page) ?? '' },
    form: { frame, form: APPLY_FORM, trouble: trouble?.form === APPLY_FORM ? trouble : null, typed: refused },
    withdrawal: formView(frame, WITHDRAW_FORM, trouble, typed),
    invitation: formView(frame, INVITE_FORM, trouble, typed),
  };
}
