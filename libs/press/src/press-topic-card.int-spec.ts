import { afterAll, describe, expect, it } from '@jest/globals';
import { describeTopicCard, type TopicCardInput } from '#print';
import { readPng } from '../testing/read-png.js';
import { openPress } from './open-press.js';

const USUAL: TopicCardInput = {
  locale: 'fr', language: 'fr', brand: 'Conducteur', tagline: 'L’émission se prépare avec vous', tags: ['Ouvert à tous', 'Éducation'], title: 'Faut-il débrancher l’école ?', facts: ['Enregistrement le 10 décembre 2026', 'Talkshow'],
};
const press = openPress();
afterAll(() => press.close());
const draw = (over: Partial<TopicCardInput> = {}) => press.pictures(describeTopicCard({ ...USUAL, ...over }));

/** The box around all that is not paper, right of the bar on the left. */
function inkOf(png: Uint8Array): readonly [left: number, top: number, right: number, bottom: number] {
  const { width, height, pixels } = readPng(png);
  const [columns, rows] = [new Set<number>(), new Set<number>()];
  for (let y = 0; y < height; y += 1) {
    for (let x = 18; x < width; x += 1) {
      if (pixels[(y * width + x) * 3 + 2] === 0xef) continue;
      columns.add(x);
      rows.add(y);
    }
  }
  return [Math.min(...columns), Math.min(...rows), Math.max(...columns), Math.max(...rows)];
}

describe('a topic’s picture', () => {
  it('is 1200 × 630 px, light, and the same bytes twice', async () => {
    const [one, two] = [await draw(), await draw()];
    const { width, height } = readPng(one);
    expect([width, height, one.length < 40_000, Buffer.compare(one, two)]).toEqual([1200, 630, true, 0]);
  });

  it.each<[string, Partial<TopicCardInput>]>([
    ['usual', {}],
    ['a title without an end', { title: 'Pourquoi les trains de nuit reviennent-ils quand personne ne sait plus dormir assis ? '.repeat(20) }],
    ['a word without an end', { title: 'anticonstitutionnellement'.repeat(40), tags: Array<string>(9).fill('hippopotomonstrosesquippedaliophobie'.repeat(4)), facts: Array<string>(5).fill('sans fin '.repeat(60)) }],
    ['right to left', { title: 'هل يجب أن نفصل المدرسة عن الشبكة؟ '.repeat(6), tags: ['تعليم'] }],
    ['emoji and other scripts', { title: 'Qui répare les vélos 🚲 👩‍👩‍👧 李明 האם ᚠ & <b>#$_*' }],
    ['next to nothing', { title: '🦄', tags: [], facts: [] }],
  ])('keeps inside its margins: %s', async (_name, over) => {
    const [left, top, right, bottom] = inkOf(await draw(over));
    expect([left >= 66, top >= 50, right <= 1134, bottom <= 584]).toEqual([true, true, true, true]);
  });

  it('sets a title from the side on which it is read', () => {
    const sides = ['Faut-il ?', '2026 : هل يجب', '🚲 האם', '« Où ? » هل', '12'].map((title) => describeTopicCard({ ...USUAL, title }).rightToLeft);
    expect(sides).toEqual([false, true, true, false, false]);
  });
});
