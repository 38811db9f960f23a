import { expect, it } from '@jest/globals';
import { nearestLine } from './nearest-line.js';

/** A tall line, a short one and a third, the page scrolled by so much since the drag began; the line on the screen is at `top`. */
function over(top: number, scrolled = 0) {
  const heights = { tall: 226, short: 68, third: 155 };
  let at = 430 - scrolled;
  const rects = new Map(Object.entries(heights).map(([id, height]) => {
    const rect = { left: 0, right: 100, width: 100, height, top: at, bottom: (at += height) };
    return [id, rect];
  }));
  const args = {
    active: { id: 'tall', rect: { current: { initial: { ...rects.get('tall')!, top: 430, bottom: 656 } } } },
    collisionRect: { left: 0, right: 100, width: 100, height: 226, top, bottom: top + 226 },
    droppableContainers: [...rects.keys()].map((id) => ({ id })), droppableRects: rects, pointerCoordinates: null,
  };
  return nearestLine(args as unknown as Parameters<typeof nearestLine>[0])[0]?.id;
}

it('a tall line laid on a short one is over it, whether the line moved or the page scrolled under it', () => {
  expect([over(430), over(430 + 68), over(430, 68)]).toEqual(['tall', 'short', 'short']);
});
