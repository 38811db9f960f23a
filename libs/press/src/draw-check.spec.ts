import { describe, expect, it } from '@jest/globals';
import { encode } from 'uqr';
import { withDrawnChecks } from './draw-check.js';

const address = 'https://conducteur.example/v/k7mq2xw9tp';

/** The black modules of a drawing, as the rows that a scanner sees. */
function modulesOf(drawing: string): readonly string[] {
  const size = Number(/viewBox="0 0 (\d+) /.exec(drawing)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, length] of drawing.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(length));
  return rows.map((row) => row.join(''));
}

describe('withDrawnChecks', () => {
  it('draws every black module of the code and no other, wherever a document holds one', () => {
    const wanted = encode(address, { ecc: 'M', border: 2 }).data.map((row) => row.map((black) => (black ? '#' : '.')).join(''));
    const drawn = JSON.parse(withDrawnChecks({ check: { address }, copies: [{ check: { address } }, { check: null }] })) as {
      check: { drawing: string };
      copies: { check: { drawing: string } | null }[];
    };
    expect(modulesOf(drawn.check.drawing)).toEqual(wanted);
    expect(drawn.copies).toEqual([{ check: drawn.check }, { check: null }]);
  });

  it('leaves everything else as it is', () => {
    const document = { title: 'À jour ?', check: 'a word', rows: [{ check: { text: 'no address' } }] };
    expect(JSON.parse(withDrawnChecks(document))).toEqual(document);
  });
});
