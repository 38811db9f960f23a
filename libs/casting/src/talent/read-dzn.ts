import { cutDzn, type DznToken } from './dzn-tokens.js';

/** A value of a `.dzn` file; a table that is written in rows says how long they are. `other`: a set, range or text, which is passed over. */
export type DznValue = { readonly line: number } & (
  | { readonly kind: 'number' | 'list' | 'table'; readonly values: readonly DznNumber[]; readonly rows?: readonly DznRow[] }
  | { readonly kind: 'other' }
);
export interface DznNumber {
  readonly text: string;
  readonly value: number;
  readonly line: number;
}
export interface DznRow {
  readonly count: number;
  readonly line: number;
}
export interface DznItem {
  readonly name: string;
  readonly line: number;
  readonly value: DznValue;
}
/** Where reading stopped, and what should have stood there. */
export interface DznStop {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

/** Reads the assignments of a MiniZinc data file: numbers, truth values, lists, tables, `array1d` and `array2d`. */
export function readDzn(text: string): { readonly items: readonly DznItem[]; readonly lastLine: number } | DznStop {
  const reader = new DznReader(cutDzn(text));
  try {
    return { items: reader.items(), lastLine: reader.lastLine };
  } catch (stop) {
    if (stop instanceof Stop) return stop.where;
    throw stop;
  }
}

class Stop extends Error {
  constructor(readonly where: DznStop) {
    super();
  }
}

const TRUTH: Readonly<Record<string, number>> = { true: 1, false: 0 };

class DznReader {
  private at = 0;
  constructor(private readonly tokens: readonly DznToken[]) {}

  get lastLine(): number {
    return this.tokens.at(-1)?.line ?? 1;
  }

  items(): readonly DznItem[] {
    const items: DznItem[] = [];
    while (this.token !== undefined) {
      const { text, line } = this.take('name', 'numScenes');
      this.take('sign', '=');
      items.push({ name: text, line, value: this.value() });
      // The semicolon of the last one may be left out.
      if (this.token !== undefined) this.take('sign', ';');
    }
    return items;
  }

  private get token(): DznToken | undefined {
    return this.tokens[this.at];
  }

  private is(text: string): boolean {
    return this.token?.text === text && this.token.kind === 'sign';
  }

  private take(kind: DznToken['kind'], expected: string): DznToken {
    const token = this.token;
    if (token?.kind !== kind || (kind === 'sign' && token.text !== expected)) return this.stop(expected);
    this.at++;
    return token;
  }

  private stop(expected: string): never {
    throw new Stop({ line: this.token?.line ?? this.lastLine, found: this.token?.text ?? '', expected });
  }

  private value(): DznValue {
    const line = this.token?.line ?? this.lastLine;
    if (this.is('[|')) return { ...this.table(), line };
    if (this.is('[')) return { kind: 'list', values: this.list(), line };
    if (/^array[12]d$/.test(this.token?.text ?? '')) return { ...this.shaped(), line };
    if (this.token?.kind === 'text') {
      this.at++;
      return { kind: 'other', line };
    }
    if (this.is('{')) return this.passSet(line);
    const number = this.number();
    if (!this.is('..')) return { kind: 'number', values: [number], line };
    this.at++;
    this.number();
    return { kind: 'other', line };
  }

  private number(): DznNumber {
    const token = this.token;
    const truth = token?.kind === 'name' && Object.hasOwn(TRUTH, token.text) ? TRUTH[token.text] : undefined;
    if (token === undefined || (token.kind !== 'number' && truth === undefined)) return this.stop('1');
    this.at++;
    return { text: token.text, value: truth ?? Number(token.text), line: token.line };
  }

  private list(): readonly DznNumber[] {
    this.take('sign', '[');
    const values: DznNumber[] = [];
    while (!this.is(']')) {
      values.push(this.number());
      if (!this.is(']')) this.take('sign', ',');
    }
    this.at++;
    return values;
  }

  private table(): { readonly kind: 'table'; readonly values: readonly DznNumber[]; readonly rows: readonly DznRow[] } {
    this.take('sign', '[|');
    const values: DznNumber[] = [];
    const rows: DznRow[] = [];
    while (!this.is('|]')) {
      const line = this.token?.line ?? this.lastLine;
      const before = values.length;
      while (!this.is('|') && !this.is('|]')) {
        values.push(this.number());
        if (!this.is('|') && !this.is('|]')) this.take('sign', ',');
      }
      if (values.length > before) rows.push({ count: values.length - before, line });
      if (this.is('|')) this.at++;
    }
    this.at++;
    return { kind: 'table', values, rows };
  }

  // array2d(1..2, 1..3, [ … ]): the sizes are checked against numScenes and numActors anyway, so only the numbers count.
  private shaped(): { readonly kind: 'list' | 'table'; readonly values: readonly DznNumber[] } {
    const kind = this.take('name', 'array2d').text === 'array2d' ? 'table' : 'list';
    this.take('sign', '(');
    while (this.token !== undefined && !this.is('[') && !this.is(')')) this.at++;
    const values = this.list();
    this.take('sign', ')');
    return { kind, values };
  }

  private passSet(line: number): DznValue {
    while (this.token !== undefined && !this.is('}')) this.at++;
    this.take('sign', '}');
    return { kind: 'other', line };
  }
}
