import type { Delivery, Letter, PaperPress, PostOffice } from '#desk';
import { toPlainText } from '#notices';

/** A post office that keeps what it is given in memory, and answers what it is told to. */
export class TestPost implements PostOffice {
  readonly lanes = 5;
  readonly letters: Letter[] = [];
  answer: Delivery = { kind: 'sent' };

  async send(letter: Letter, begin: () => Promise<void>): Promise<Delivery> {
    if (this.answer.kind === 'retry') return this.answer;
    await begin();
    this.letters.push(letter);
    return this.answer;
  }

  async set(words: Parameters<PostOffice['set']>[0], locale: Parameters<PostOffice['set']>[1]) {
    return { text: toPlainText(words, locale), html: `<p>${words.subject}</p>` };
  }
}

/** Papers without a press. */
export const testPress: PaperPress = {
  callSheet: async ({ recipient }) => Buffer.from(`%PDF call sheet of ${recipient.name}`),
  imageRights: async ({ signedName }) => Buffer.from(`%PDF rights of ${signedName}`),
  run: async ({ copies }) => Buffer.from(`%PDF of ${copies.length} piles`),
};
