import { Parser } from 'htmlparser2';

/** What a walk through XML tells, in reading order. Names come without their namespace. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** No spreadsheet nests its parts deeper; the parser looks through all open ones at each end. */
const DEEPEST = 100;
const STEP_LETTERS = 64 * 1024;

/**
 * Walks through XML once. False where it declares a type or entities of its own, or nests without end: a spreadsheet never needs
 * either, and both swell or last for as long as somebody likes.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): boolean {
  let [declares, depth] = [false, 0];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        visitor.open?.(local(name), attributes);
      },
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => {
        depth -= 1;
        visitor.close?.(local(name));
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) declares = true;
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  const xml = new TextDecoder().decode(bytes);
  for (let at = 0; at < xml.length; at += STEP_LETTERS) {
    parser.write(xml.slice(at, at + STEP_LETTERS));
    if (declares || depth > DEEPEST) return false;
  }
  parser.end();
  return !declares;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
