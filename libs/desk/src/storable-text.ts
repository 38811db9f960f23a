/**
 * A text as PostgreSQL can keep it, unit for unit: NUL and halves of surrogate pairs become U+FFFD.
 * Done before anything is derived from the text, so that offsets and content keys are the same when it is read back.
 */
export const toStorableText = (text: string): string =>
  text.replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
