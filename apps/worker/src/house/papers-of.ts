import type { PaperPress } from '#desk';
import type { Press } from '#press';
import { describeCallSheet, describeImageRights } from '#print';

/** The papers that go with mails, described and pressed. */
export const papersOf = (press: Pick<Press, 'callSheet' | 'imageRights'>): PaperPress => ({
  callSheet: (input) => press.callSheet(describeCallSheet(input)),
  imageRights: (input) => press.imageRights(describeImageRights(input)),
});
