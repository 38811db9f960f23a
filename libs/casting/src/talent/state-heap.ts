/** States by the least cost they promise; of equals the one kept last, which is the furthest on. */
export class StateHeap {
  private keys = new Float64Array(1024);
  private states = new Int32Array(1024);
  size = 0;

  /** The least key; Infinity when empty. */
  get least(): number {
    return this.size > 0 ? this.keys[0]! : Infinity;
  }

  push(key: number, state: number): void {
    if (this.size === this.keys.length) this.grow();
    let at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.isBefore(key, state, above)) break;
      this.keys[at] = this.keys[above]!;
      this.states[at] = this.states[above]!;
      at = above;
    }
    this.keys[at] = key;
    this.states[at] = state;
  }

  /** Takes the first state out; the heap must not be empty. */
  pop(): number {
    const first = this.states[0]!;
    const key = this.keys[--this.size]!;
    const state = this.states[this.size]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && this.isBefore(this.keys[below + 1]!, this.states[below + 1]!, below)) below++;
      if (this.isBefore(key, state, below)) break;
      this.keys[at] = this.keys[below]!;
      this.states[at] = this.states[below]!;
      at = below;
    }
    this.keys[at] = key;
    this.states[at] = state;
    return first;
  }

  private isBefore(key: number, state: number, at: number): boolean {
    return key < this.keys[at]! || (key === this.keys[at]! && state > this.states[at]!);
  }

  private grow(): void {
    const [keys, states] = [this.keys, this.states];
    this.keys = new Float64Array(2 * keys.length);
    this.states = new Int32Array(2 * states.length);
    this.keys.set(keys);
    this.states.set(states);
  }
}
