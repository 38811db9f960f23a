/**
 * Values pushed from one side and awaited on the other. Unlike a generator it ends at once when its reader leaves,
 * also while nothing is coming: a closed browser keeps no listener alive.
 */
export class EventStream<Value> implements AsyncIterableIterator<Value> {
  private readonly ready: Value[] = [];
  private readonly waiting: ((result: IteratorResult<Value>) => void)[] = [];
  private ended = false;

  /** `onEnd` runs once, whoever ends the stream. */
  constructor(private readonly onEnd: () => void = () => undefined) {}

  push(value: Value): void {
    if (this.ended) return;
    const reader = this.waiting.shift();
    if (reader) reader({ value, done: false });
    else this.ready.push(value);
  }

  /** What was pushed before is still read; then the stream is over. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    for (const reader of this.waiting.splice(0)) reader({ value: undefined, done: true });
    this.onEnd();
  }

  async next(): Promise<IteratorResult<Value>> {
    if (this.ready.length > 0) return { value: this.ready.shift()!, done: false };
    if (this.ended) return { value: undefined, done: true };
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  async return(): Promise<IteratorResult<Value>> {
    this.ready.length = 0;
    this.end();
    return { value: undefined, done: true };
  }

  async throw(error: unknown): Promise<IteratorResult<Value>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
