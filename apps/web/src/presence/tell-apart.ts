/** Something that is told at once when it changes, and then at most every so often: the last of it always is. */
export interface ToldApart<Value> {
  put(value: Value): void;
  /** Tells it once more, changed or not. */
  repeat(): void;
  stop(): void;
}

/** `first` is what need not be told. */
export function tellApart<Value>(first: Value, tell: (value: Value) => void, { apartMs, same }: { readonly apartMs: number; readonly same: (a: Value, b: Value) => boolean }): ToldApart<Value> {
  let [told, last] = [first, first];
  let timer: ReturnType<typeof setTimeout> | undefined;
  function say() {
    told = last;
    timer = setTimeout(() => {
      timer = undefined;
      if (!same(told, last)) say();
    }, apartMs);
    tell(last);
  }
  return {
    put(value) {
      last = value;
      if (timer === undefined && !same(told, last)) say();
    },
    repeat() {
      clearTimeout(timer);
      say();
    },
    stop: () => clearTimeout(timer),
  };
}
