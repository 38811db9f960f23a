import type { Reason, Segment } from '#rundown';
import type { RundownActKind } from './operation.js';

/** Why a line is there that an act added; a copy and a part say so, and keep the reasons of the line that they come from. */
export function whyAdded(kind: RundownActKind | null, { title, theme }: Pick<Segment, 'title'> & Partial<Pick<Segment, 'theme'>>, origin?: Pick<Segment, 'title' | 'why'>): readonly Reason[] {
  const own = ownReason(kind, title, theme ?? null, origin);
  return [own, ...(origin?.why ?? []).filter(({ code }) => code !== own.code)];
}

function ownReason(kind: RundownActKind | null, title: string, theme: Segment['theme'], origin?: Pick<Segment, 'title'>): Reason {
  if (kind === 'split' && origin) return { code: 'splitOff', facts: { title: origin.title } };
  if (origin) return { code: 'copiedLine', facts: { title: origin.title } };
  switch (kind) {
    case 'duplicate':
      return { code: 'copiedLine', facts: { title } };
    case 'paste':
      return { code: 'pastedLine' };
    case 'matter':
      return theme === null ? { code: 'addedByHand' } : { code: 'themePlaced', facts: { theme: title } };
    case 'proposal':
      return { code: 'proposedLine' };
    default:
      return { code: 'addedByHand' };
  }
}
