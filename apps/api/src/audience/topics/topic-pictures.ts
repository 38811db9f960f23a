import type { TopicCard } from '#print';
import { Inject, Injectable } from '@nestjs/common';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { markOf } from './to-topic-card.js';

/** About 25 kB each. */
const MOST_KEPT = 400;
/** Made one after the other by the press, a tenth of a second to half a second each: whoever prints waits for no more than these. */
const MOST_AT_ONCE = 6;

/** Topics' pictures: each is made once, when somebody first asks for it, and kept by what stands on it. */
@Injectable()
export class TopicPictures {
  /** The one that was asked for last stands last. */
  private readonly kept = new Map<string, Promise<Buffer>>();
  private making = 0;

  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Null where too many are being made: ask again in a moment. */
  async of(card: TopicCard): Promise<Buffer | null> {
    const mark = markOf(card);
    const known = this.kept.get(mark);
    if (known === undefined && this.making >= MOST_AT_ONCE) return null;
    const picture = known ?? this.make(mark, card);
    this.kept.delete(mark);
    this.kept.set(mark, picture);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return picture;
  }

  private async make(mark: string, card: TopicCard): Promise<Buffer> {
    this.making += 1;
    try {
      return Buffer.from(await this.house.press.pictures(card));
    } catch (fault) {
      this.kept.delete(mark);
      throw fault;
    } finally {
      this.making -= 1;
    }
  }
}
