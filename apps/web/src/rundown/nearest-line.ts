import { closestCenter, type CollisionDetection } from '@dnd-kit/core';

/**
 * Which line a dragged one stands over. By keyboard it is laid edge to edge on the next line, so edges are compared:
 * the centre of a tall line laid on a short one may still be nearest to its own old place. That place is where it is now:
 * far down the window it is the page that scrolls under the line.
 */
export const nearestLine: CollisionDetection = (args) => {
  const { active, collisionRect, droppableContainers, droppableRects, pointerCoordinates } = args;
  const from = droppableRects.get(active.id);
  if (pointerCoordinates !== null || from === undefined) return closestCenter(args);
  const edge = collisionRect.top > from.top ? 'bottom' : 'top';
  return droppableContainers
    .flatMap((droppableContainer) => {
      const rect = droppableRects.get(droppableContainer.id);
      return rect === undefined ? [] : [{ id: droppableContainer.id, data: { droppableContainer, value: Math.abs(rect[edge] - collisionRect[edge]) } }];
    })
    .toSorted((one, other) => one.data.value - other.data.value);
};
