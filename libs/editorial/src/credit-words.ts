import type { Passage } from './passages.js';
import { personKey } from './same-person.js';
import type { Span } from './topic-page.js';

const SHINGLE = 8;
/** Share of the eight-word runs of a stretch that must be another's before it counts as theirs. */
const BORROWED = 0.34;

/** Tells who wrote a stretch first: the order of that source, or null when its own author did. */
export interface WordCredit {
  readonly ownerOf: (source: number, span: Span) => number | null;
}

/**
 * Indexes every run of eight words under the first passage that holds it. Passages must come in the order in which
 * they were written, article first. A fixed table of integers: memory stays flat on large pages.
 */
export function creditWords(passages: readonly Passage[]): WordCredit {
  const runs = passages.map((passage) => shingles(passage.folded, passage.source));
  const total = runs.reduce((sum, run) => sum + run.hashes.length, 0);
  const slots = 2 ** Math.max(4, Math.ceil(Math.log2(total * 2 + 1)));
  const keys = new Int32Array(slots);
  const owners = new Int32Array(slots).fill(-1);
  const people = passages.map(({ source }) => (source.author === null ? `#${source.id}` : personKey(source.author)));
  runs.forEach((run, index) => {
    for (const hash of run.hashes) {
      const slot = findSlot(keys, owners, hash);
      if (owners[slot] === -1) {
        keys[slot] = hash;
        owners[slot] = index;
      }
    }
  });
  return {
    ownerOf: (source, span) => {
      const run = runs[source];
      if (run === undefined) return null;
      // Few stretches hold anybody else's words.
      let votes: Map<number, number> | null = null;
      let all = 0;
      for (let at = firstAt(run.starts, span.start); at < run.hashes.length; at++) {
        if ((run.ends[at] ?? 0) > span.end) break;
        all++;
        const owner = owners[findSlot(keys, owners, run.hashes[at] ?? 0)] ?? -1;
        if (owner < 0 || people[owner] === people[source]) continue;
        votes ??= new Map();
        votes.set(owner, (votes.get(owner) ?? 0) + 1);
      }
      if (votes === null) return null;
      const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return best !== undefined && best[1] >= all * BORROWED ? best[0] : null;
    },
  };
}

interface Shingles {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function shingles(folded: string, span: Span): Shingles {
  const most = ((span.end - span.start) >> 1) + 1;
  const [words, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let found = 0;
  let hash = 0;
  let start = -1;
  for (let at = span.start; at <= span.end; at++) {
    const unit = at < span.end ? folded.charCodeAt(at) : 0;
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit > 0x250) {
      if (start < 0) {
        start = at;
        hash = 0x811c9dc5;
      }
      hash = Math.imul(hash ^ unit, 0x01000193);
    } else if (start >= 0) {
      words[found] = hash;
      starts[found] = start;
      ends[found] = at;
      found++;
      start = -1;
    }
  }
  const count = Math.max(0, found - SHINGLE + 1);
  const hashes = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    let run = 0x2545f491;
    for (let n = 0; n < SHINGLE; n++) run = (Math.imul(run ^ (words[at + n] ?? 0), 0x5bd1e995) + (run >>> 13)) | 0;
    hashes[at] = run;
  }
  return { hashes, starts: starts.slice(0, count), ends: ends.slice(SHINGLE - 1, SHINGLE - 1 + count) };
}

function findSlot(keys: Int32Array, owners: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (owners[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function firstAt(starts: Int32Array, from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
