import { encode } from 'uqr';

/**
 * A document as the templates take it: beside the address of each check code stand the pixels of its square code, as the drawing of one.
 * Documents inside documents have theirs drawn too.
 */
export function withDrawnChecks(document: object): string {
  return JSON.stringify(document, (key, value: unknown) => (key === 'check' && isCheck(value) ? { ...value, drawing: drawSquareCode(value.address) } : value));
}

const isCheck = (value: unknown): value is { readonly address: string } => typeof value === 'object' && value !== null && 'address' in value && typeof value.address === 'string';

/** The text of an SVG, one unit a module, with the quiet zone that scanners ask for around it. */
function drawSquareCode(address: string): string {
  // Paper is folded, scribbled on and photocopied: the middle level of correction.
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const runs = data.flatMap((row, y) => blackRuns(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${runs.join('')}"/></svg>`;
}

/** Where black runs begin in a row of modules, and how long they are. */
function blackRuns(row: readonly boolean[]): readonly (readonly [from: number, length: number])[] {
  return row.flatMap((black, x) => {
    if (!black || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    return [[x, (end === -1 ? row.length : end) - x] as const];
  });
}
