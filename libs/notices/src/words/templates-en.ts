import type { NoticeKind } from '../notice/notice-kind.js';
import type { NoticeTemplate } from './notice-template.js';

const HELLO = 'Hello {{recipient}},';
const QUESTION = 'Any question? {{contact}}';
const SIGNED = '{{studio}}';
const PRESENCE = 'The hours on {{day}} include make-up and microphone.';
const ANSWER = 'You can confirm, answer “yes, but” with the times you can be there, or decline. You may change your answer until your call time.';

/** The mails in English. */
export const ENGLISH_TEMPLATES: Readonly<Record<NoticeKind, NoticeTemplate>> = {
  invitation: {
    subject: 'Invitation to the recording of “{{show}}”',
    paragraphs: [HELLO, '{{studio}} invites you to take part in the recording of “{{show}}”.', '{{slot}}', PRESENCE, '{{segments}}', ANSWER, '{{calendar}}', QUESTION, SIGNED],
    button: 'Answer the invitation',
  },
  applicationAccepted: {
    subject: 'Your application is accepted: “{{show}}”',
    paragraphs: [HELLO, 'We are glad to accept your application for “{{show}}”.', '{{slot}}', PRESENCE, '{{segments}}', ANSWER, '{{calendar}}', QUESTION, SIGNED],
    button: 'Answer',
  },
  applicationDeclined: {
    subject: 'Your application: “{{show}}”',
    paragraphs: [
      HELLO,
      'Thank you for offering to take part in “{{show}}”. We could not accept your application for this recording.',
      'What you wrote about the topic is still taken into account as we prepare the show.',
      QUESTION,
      SIGNED,
    ],
    button: '',
  },
  slotProposed: {
    subject: 'Your slot for “{{show}}”: {{day}}',
    paragraphs: [HELLO, 'Here is your slot for the recording of “{{show}}”.', '{{slot}}', PRESENCE, '{{segments}}', ANSWER, '{{calendar}}', QUESTION, SIGNED],
    button: 'Answer',
  },
  slotChanged: {
    subject: 'Your slot has changed: “{{show}}”, {{day}}',
    paragraphs: [
      HELLO,
      'Your slot for the recording of “{{show}}” has changed. Please answer for the new one: an answer given before no longer counts.',
      '{{changes}}',
      '{{slot}}',
      '{{segments}}',
      '{{calendar}}',
      QUESTION,
      SIGNED,
    ],
    button: 'Answer for the new slot',
  },
  segmentsMoved: {
    subject: 'For your information: a change in “{{show}}”',
    paragraphs: [HELLO, 'The running order of “{{show}}” has changed. The times you come and leave stay the same: there is nothing to confirm.', '{{changes}}', '{{segments}}', '{{calendar}}', QUESTION, SIGNED],
    button: 'See my page',
  },
  slotLost: {
    subject: 'Your slot is on hold: “{{show}}”',
    paragraphs: [
      HELLO,
      'Your slot for “{{show}}”, {{previousDay}}, {{previousHours}}, no longer stands: please do not come.',
      'Your part is not cancelled: we will write to you as soon as there is a new slot.',
      '{{calendar}}',
      QUESTION,
      SIGNED,
    ],
    button: 'See my page',
  },
  cancelled: {
    subject: 'Your part is cancelled: “{{show}}”',
    paragraphs: [
      HELLO,
      'We are sorry to have to cancel your part in the recording of “{{show}}”.',
      'Your appointment on {{previousDay}}, {{previousHours}}, is off: please do not come.',
      '{{calendar}}',
      QUESTION,
      SIGNED,
    ],
    button: '',
  },
  confirmedReceipt: {
    subject: 'Confirmed: “{{show}}”, {{day}}',
    paragraphs: [
      HELLO,
      'Thank you, you are confirmed for the recording of “{{show}}”.',
      'We have noted: {{stay}}.',
      '{{slot}}',
      '{{segments}}',
      'Something in the way? Your page lets you change your answer until your call time.',
      '{{calendar}}',
      QUESTION,
      SIGNED,
    ],
    button: 'See my page',
  },
  declinedReceipt: {
    subject: 'We have noted your answer: “{{show}}”',
    paragraphs: [HELLO, 'We have noted that you will not take part in the recording of “{{show}}”.', 'Should you change your mind, your page stays open until the call time, as long as the seat is free.', '{{calendar}}', QUESTION, SIGNED],
    button: 'See my page',
  },
  withdrawnReceipt: {
    subject: 'Your withdrawal is noted: “{{show}}”',
    paragraphs: [HELLO, 'We have noted that you withdraw from the recording of “{{show}}”.', 'What you wrote about the topic is still taken into account as we prepare the show.', '{{calendar}}', QUESTION, SIGNED],
    button: '',
  },
  reminder: {
    subject: 'Reminder: “{{show}}”, {{until}}',
    paragraphs: [HELLO, '“{{show}}” is recorded {{until}}. You have confirmed, thank you.', '{{slot}}', '{{segments}}', 'Something in the way? Tell us now on your page.', QUESTION, SIGNED],
    button: 'See my page',
  },
  eveReminder: {
    subject: 'It is {{until}}: “{{show}}”',
    paragraphs: [HELLO, 'We expect you {{until}} for the recording of “{{show}}”.', '{{slot}}', PRESENCE, '{{segments}}', QUESTION, SIGNED],
    button: 'See my page',
  },
  recordingDay: {
    subject: 'It is {{until}}: “{{show}}” — your call sheet',
    paragraphs: [HELLO, '“{{show}}” is recorded {{until}}. Your call sheet is attached.', '{{slot}}', '{{segments}}', 'Late or lost? {{contact}}', SIGNED],
    button: 'See my page',
  },
  nudge: {
    subject: 'We are waiting for your answer: “{{show}}”, {{until}}',
    paragraphs: [HELLO, '“{{show}}” is recorded {{until}} and we do not have your answer for this slot yet. Any answer helps, even a no.', '{{slot}}', '{{segments}}', ANSWER, QUESTION, SIGNED],
    button: 'Answer',
  },
  imageRightsCopy: {
    subject: 'Your image rights release: “{{show}}”',
    paragraphs: [HELLO, 'Here is the copy of the release that you signed for “{{show}}”.', 'Signed by {{signedName}}, {{signedAt}}. Text: version {{rightsVersion}}.', 'Please keep this message and the attached document.', QUESTION, SIGNED],
    button: '',
  },
  callSheet: {
    subject: 'Call sheet: “{{show}}”, {{day}}',
    paragraphs: ['Call sheet for {{recipient}}', '{{slot}}', PRESENCE, '{{segments}}', 'On site: {{contact}}', SIGNED],
    button: '',
  },
};
