/** Whether a text is a page as a browser saves it, tags and all: its quotes would carry the tags. */
export function isSavedHtml(text: string): boolean {
  return /^\uFEFF?\s*<(?:!doctype\s+html|html|\?xml)\b/iu.test(text.slice(0, 1_000));
}
