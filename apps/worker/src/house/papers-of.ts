import type { PaperPress } from '#desk';
import type { Press } from '#press';
import { describeCallSheet, describeImageRights } from '#print';

/** The papers that go with mails, and those of a whole day, which have a press of their own: nobody who waits for one page waits for them. */
export const papersOf = (press: Pick<Press, 'pages'>, ofDays: Pick<Press, 'pages'>): PaperPress => ({
  callSheet: (input) => press.pages(describeCallSheet(input)),
  imageRights: (input) => press.pages(describeImageRights(input)),
  run: (document, told) => ofDays.pages(document, told),
});
