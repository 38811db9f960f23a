import { Parser } from 'htmlparser2';

/** What a walk through XML tells, in reading order. Names come without their namespace. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks through XML once. False where it declares a type or entities of its own, which a spreadsheet never needs and which can swell without end. */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): boolean {
  let declares = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => visitor.open?.(local(name), attributes),
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => visitor.close?.(local(name)),
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) declares = true;
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(new TextDecoder().decode(bytes));
  parser.end();
  return !declares;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
