/** Sets of scenes, numbered from 0 in the order they were first seen: bits in 32-bit words, found again by hashing. */
export class SceneSets {
  private readonly words: Int32Array;
  private readonly table: Int32Array;
  private readonly mask: number;
  private slot = 0;
  count = 0;

  /** For sets of `width` words and at most `most` sets. */
  constructor(private readonly width: number, readonly most: number) {
    this.words = new Int32Array(width * most);
    let slots = 16;
    while (slots < most * 2) slots *= 2;
    this.table = new Int32Array(slots).fill(-1);
    this.mask = slots - 1;
  }

  /** The number of the set given as words: an old one, or `count` for one not seen before, which `keep` then keeps. */
  find(set: Int32Array): number {
    const { width, words, table, mask } = this;
    let slot = hash(set) & mask;
    for (;;) {
      const known = table[slot]!;
      if (known < 0) {
        this.slot = slot;
        return this.count;
      }
      let word = 0;
      while (word < width && words[known * width + word] === set[word]) word++;
      if (word === width) return known;
      slot = (slot + 1) & mask;
    }
  }

  /** Keeps the set that `find` has just not found. */
  keep(set: Int32Array): number {
    this.words.set(set, this.count * this.width);
    this.table[this.slot] = this.count;
    return this.count++;
  }

  /** Copies a set's words. */
  read(set: number, into: Int32Array): void {
    for (let word = 0; word < this.width; word++) into[word] = this.words[set * this.width + word]!;
  }
}

function hash(set: Int32Array): number {
  let mixed = 0x9e3779b9;
  for (let word = 0; word < set.length; word++) {
    mixed = Math.imul(mixed ^ set[word]!, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed;
}
