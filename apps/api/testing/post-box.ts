import type { Letter } from '#desk';
import { TestPost } from './test-post.js';

/** A post office whose letters are read by whom they went to. */
export class PostBox extends TestPost {
  /** How many letters went to an address so far. */
  count(address: string): number {
    return this.to(address).length;
  }

  /** The `number`th letter to an address, from 1, once it left. */
  async letter(address: string, number = 1): Promise<Letter> {
    for (const end = Date.now() + 8_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const letter = this.to(address)[number - 1];
      if (letter !== undefined) return letter;
    }
    throw new Error(`No letter number ${number} to ${address} came in time: ${this.letters.map(({ to, subject }) => `${to.address}: ${subject}`).join('; ')}`);
  }

  /** Path of the link that it carries. */
  async link(address: string, number = 1): Promise<string> {
    const { text } = await this.letter(address, number);
    return /\/m\/[\w-]{43}/.exec(text)![0];
  }

  private to(address: string): readonly Letter[] {
    return this.letters.filter(({ to }) => to.address.toLowerCase() === address.toLowerCase());
  }
}
