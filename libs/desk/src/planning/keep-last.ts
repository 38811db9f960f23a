/** Answers as `make` does and remembers its last answers, `most` of them, by what it was asked: the parts of a key are compared with ===. */
export function keepLast<Asked extends readonly unknown[], Answer>(
  most: number,
  make: (...asked: Asked) => Answer,
  keyOf: (...asked: Asked) => readonly unknown[],
): (...asked: Asked) => Answer {
  const kept: { readonly key: readonly unknown[]; readonly answer: Answer }[] = [];
  return (...asked) => {
    const key = keyOf(...asked);
    const at = kept.findIndex((one) => one.key.every((part, index) => part === key[index]));
    const [found] = at === -1 ? [{ key, answer: make(...asked) }] : kept.splice(at, 1);
    kept.unshift(found!);
    kept.length = Math.min(kept.length, most);
    return found!.answer;
  };
}
