/** The words of a list as GraphQL registers an enumeration. */
export const enumOf = <const Word extends string>(words: readonly Word[]): { readonly [W in Word]: W } =>
  Object.fromEntries(words.map((word) => [word, word])) as { readonly [W in Word]: W };
