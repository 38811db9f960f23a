import type { FrameView } from '../frame/frame-view.js';
import type { OtherVersion } from './apply-view.js';

/** Under a field: what the version that was saved elsewhere says there. */
export function OtherSays({ view, other, name }: { readonly view: FrameView; readonly other: OtherVersion | null; readonly name: string }) {
  const says = other?.says.get(name);
  if (says === undefined) return null;
  const words = view.words.applying.both;
  return (
    <div className="other">
      <p className="soft small">{words.theirs}</p>
      <p className="said" dir="auto">{says.trim() === '' ? words.none : says}</p>
    </div>
  );
}
