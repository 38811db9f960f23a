/** Elements whose text nobody sees on the page. */
const UNSEEN = new Set('script style head noscript template svg math iframe object audio video canvas select textarea title'.split(' '));
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '),
);
/** A paragraph stands apart by an empty line. */
const APART = new Set('p blockquote h1 h2 h3 h4 h5 h6 ul ol table section article'.split(' '));

/** Whether a text is a page saved from a browser rather than pasted from it. */
export function isSavedHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(text.slice(0, 4000));
}

/** The parser remembers what is open in a list whose front moves: units read before its depth is looked at, and how deep it may go before it begins anew. */
const PIECE = 16_384;
const DEEPEST = 4_000;

/**
 * What a reader of a saved page would have pasted: its visible words line by line, entities decoded, scripts, styles
 * and comments left out. Offsets count from then on in this text. The parser is loaded only when a page needs it.
 */
export async function readSavedPage(html: string): Promise<string> {
  const { Parser } = await import('htmlparser2');
  const parts: string[] = [];
  const hidden: string[] = [];
  let breaks = 2;
  let blank = false;
  let depth = 0;
  const breakLine = (lines: number): void => {
    blank = false;
    if (breaks < lines) {
      parts.push('\n'.repeat(lines - breaks));
      breaks = lines;
    }
  };
  const write = (words: string): void => {
    const line = words.replace(/[ \t\r\n\f]+/gu, ' ');
    const trimmed = breaks > 0 || blank ? line.replace(/^ /u, '') : line;
    if (trimmed === '') return;
    parts.push(trimmed);
    blank = trimmed.endsWith(' ');
    breaks = 0;
  };
  const open = () => new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (hidden.length > 0 || UNSEEN.has(name) || 'hidden' in attributes || /display\s*:\s*none/iu.test(attributes.style ?? '')) {
          if (!VOID.has(name)) hidden.push(name);
          return;
        }
        if (name === 'br') {
          parts.push('\n');
          breaks = Math.min(2, breaks + 1);
        } else if (BLOCKS.has(name)) breakLine(APART.has(name) ? 2 : 1);
      },
      ontext(words) {
        if (hidden.length === 0) write(words);
      },
      onclosetag(name) {
        depth--;
        if (hidden.length > 0) {
          if (hidden.at(-1) === name) hidden.pop();
        } else if (BLOCKS.has(name)) breakLine(APART.has(name) ? 2 : 1);
      },
    },
    { decodeEntities: true },
  );
  let parser = open();
  for (let at = 0; at < html.length;) {
    // Pieces end before a tag, so that none is cut in two where the parser begins anew.
    const tag = at + PIECE < html.length ? html.lastIndexOf('<', at + PIECE) : -1;
    const end = tag > at ? tag : at + PIECE;
    parser.write(html.slice(at, end));
    at = end;
    if (depth > DEEPEST) {
      parser.end();
      [parser, depth] = [open(), 0];
    }
  }
  parser.end();
  return parts.join('').replace(/[ \t]+\n/gu, '\n').trim();
}

/** Elements that never hold anything and are never closed. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
