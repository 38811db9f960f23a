import type { Span, TopicPage } from './topic-page.js';

type Facts = Pick<TopicPage, 'venue' | 'format' | 'treatment' | 'sector' | 'speakerCount'>;

const LABELS = {
  venue: 'Lieu|Venue|Location',
  format: 'Format',
  treatment: 'Traitement|Treatment|Approach',
  sector: "Secteur d['’]activité|Sector|Industry",
} as const;
const ANY_LABEL = new RegExp(`^[ \\t\\u00a0]*(?:${Object.values(LABELS).join('|')})[ \\u00a0]*:`, 'iu');

/** Lieu, format, traitement, secteur and the number of speakers, as printed in the first facts of the span. */
export function findFacts(text: string, within: Span): Facts {
  const head = text.slice(within.start, within.end);
  const count = /^[ \t\u00a0]*(?:Intervenants?|Speakers?)[ \u00a0]*\((\d{1,6})\)/imu.exec(head);
  return {
    venue: readFact(head, LABELS.venue),
    format: readFact(head, LABELS.format),
    treatment: readFact(head, LABELS.treatment),
    sector: readFact(head, LABELS.sector),
    speakerCount: count === null ? null : Number(count[1]),
  };
}

function readFact(head: string, label: string): string | null {
  const match = new RegExp(`^[ \\t\\u00a0]*(?:${label})[ \\u00a0]*:([^\\n\\r]*)`, 'imu').exec(head);
  if (match === null) return null;
  const beside = (match[1] ?? '').trim();
  if (beside !== '') return beside;
  // Some pastes put the value on the line below its label.
  const below = /^\r?\n[ \t\u00a0]*([^\n\r]{1,120})/u.exec(head.slice(match.index + match[0].length));
  const value = (below?.[1] ?? '').trim();
  return value === '' || ANY_LABEL.test(value) ? null : value;
}

/** Where each block of facts begins (at least three labels within eight lines): one per page pasted. */
export function findFactBlocks(text: string): number[] {
  const label = new RegExp(`^[ \\t\\u00a0]*(${Object.values(LABELS).join('|')})[ \\u00a0]*:`, 'gimu');
  const found = [...text.matchAll(label)].map((match) => ({ at: match.index, label: (match[1] ?? '').slice(0, 4).toLowerCase() }));
  const blocks: number[] = [];
  for (let first = 0; first + 2 < found.length; first++) {
    const start = found[first];
    const third = found[first + 2];
    if (start === undefined || third === undefined) break;
    const lines = text.slice(start.at, third.at).split('\n').length;
    const labels = new Set(found.slice(first, first + 3).map((one) => one.label));
    if (lines <= 8 && labels.size === 3) {
      blocks.push(start.at);
      first += 2;
    }
  }
  return blocks;
}
