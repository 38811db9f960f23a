import type { PaperPress } from '#desk';
import type { Press } from '#press';
import { describeCallSheet, describeImageRights } from '#print';

/** The papers that go with mails, described and pressed. */
export const papersOf = (press: Pick<Press, 'pages'>): PaperPress => ({
  callSheet: (input) => press.pages(describeCallSheet(input)),
  imageRights: (input) => press.pages(describeImageRights(input)),
});
