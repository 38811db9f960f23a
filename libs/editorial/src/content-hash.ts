/**
 * 64-bit content hash as 16 hex digits: two FNV-1a lanes over the UTF-16 units, each avalanched at the end.
 * Not cryptographic: it names contents, it protects nothing. Own code, so that the browser gives the same ids.
 */
export function contentHash(...parts: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ (unit + 0x9e37), 0x01000193) + (low >>> 15);
    }
    // A unit that no part can end with by accident, so ("ab","c") and ("a","bc") differ.
    low = Math.imul(low ^ 0x1ffff, 0x01000193);
    high = Math.imul(high ^ 0x2ffff, 0x01000193);
  }
  return hex(avalanche(low)) + hex(avalanche(high ^ low));
}

function avalanche(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
