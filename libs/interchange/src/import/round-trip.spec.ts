import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, editsBetween, type Rundown, type Segment } from '#rundown';
import { arbitraryDraft, documentOf, PEOPLE, QUESTIONS, QUOTES, THEMES } from '../../testing/arbitrary-show.js';
import { toOntime } from '../ontime/to-ontime.js';
import { ontimeRundowns, tellOntime } from '../ontime/tell-ontime.js';
import { readSource } from '../read/read-source.js';
import { rundownOf } from '../rundown-of.js';
import { toCsv } from '../to-csv.js';
import { writeConducteur1 } from '../to-conducteur-1.js';
import { guessMapping } from './guess-mapping.js';
import { layTold, type Known } from './lay-told.js';
import { tellDocument } from './tell-document.js';
import { tellSheets } from './tell-sheets.js';
import type { Told } from './told.js';

const LONGEST = 1_000_000;
const known: Known = {
  people: PEOPLE, themes: THEMES, quotes: new Set(QUOTES), questions: new Set(QUESTIONS), file: 'conducteur',
  longest: { title: LONGEST, objective: LONGEST, content: LONGEST, notes: LONGEST, technique: LONGEST, cell: LONGEST },
};
const people = PEOPLE.map(({ name }) => name);
const bytesOf = (text: string) => new TextEncoder().encode(text);
let made = 0;
const newId = () => `new-${(made += 1)}`;

async function tell(text: string, rundown: Rundown): Promise<Told> {
  const reader = { start: rundown.start, people };
  const source = await readSource(bytesOf(text));
  switch (source.outcome) {
    case 'tablesRead': return tellSheets(source.sheets, 0, guessMapping(source.sheets[0]!, rundown.columns), reader);
    case 'documentRead': return tellDocument(source.document);
    case 'ontimeRead': return tellOntime(source.project, ontimeRundowns(source.project)[0]!.id, reader);
    case 'sourceRefused': throw new Error(JSON.stringify(source));
  }
}

/** The same show without lines, for what a format can hold by itself. */
const emptied = (rundown: Rundown): Rundown => ({ ...rundown, segments: [], reserve: [], frozen: [] });

/** A line without what `lost` names and what is made anew: ids, and why it is there. */
const bare = (line: Segment, lost: Partial<Segment>) => ({ ...line, id: null, why: null, speakers: line.speakers.map((seat) => ({ ...seat, why: null })), ...lost });
const UNLOCKED = { position: false, duration: false, speakers: false };

describe('what leaves and comes in again', () => {
  it('is exact as conducteur/1', () => {
    fc.assert(fc.property(arbitraryDraft, (rundown) => {
      const document = documentOf(rundown);
      const again = JSON.parse(writeConducteur1(document));
      expect(again).toEqual(JSON.parse(JSON.stringify(document)));
      expect(rundownOf(again, rundown.id).segments).toEqual(rundown.segments);
    }));
  });

  it.each<[string, (rundown: Rundown) => string]>([
    ['conducteur/1', (rundown) => writeConducteur1(documentOf(rundown))],
    ['CSV', (rundown) => toCsv(documentOf(rundown), 'fr', true)],
    ['CSV in English', (rundown) => toCsv(documentOf(rundown), 'en')],
    ['Ontime', (rundown) => toOntime(documentOf(rundown), 'fr')],
    ['Ontime in English', (rundown) => toOntime(documentOf(rundown), 'en')],
  ])('changes nothing when it is laid over the rundown it came from: %s', async (_, write) => {
    await fc.assert(fc.asyncProperty(arbitraryDraft, async (rundown) => {
      if (rundown.segments.length === 0) return;
      const told = await tell(write(rundown), rundown);
      const laid = layTold(told, rundown, known, newId);
      expect([laid.unread, editsBetween(rundown, laid.after)]).toEqual([[], []]);
      expect(laid.lines.map(({ was }) => was)).toEqual(told.lines.map(() => 'unchanged'));
    }), { numRuns: 40 });
  });

  // What a format has no place for: Ontime and CSV carry no quotes, questions and locks; a CSV has no lines that wait aside.
  it.each<[string, (rundown: Rundown) => string, { readonly aside: boolean; readonly lost: (line: Segment) => Partial<Segment> }]>([
    ['conducteur/1', (rundown) => writeConducteur1(documentOf(rundown)), { aside: true, lost: () => ({}) }],
    ['CSV', (rundown) => toCsv(documentOf(rundown), 'fr', true), { aside: false, lost: () => ({ quotes: [], questions: [], locks: UNLOCKED }) }],
    ['Ontime', (rundown) => toOntime(documentOf(rundown), 'fr'), { aside: true, lost: () => ({ quotes: [], questions: [], locks: UNLOCKED }) }],
  ])('makes the same lines in an empty rundown, but for what the format cannot hold: %s', async (_, write, { aside, lost }) => {
    await fc.assert(fc.asyncProperty(arbitraryDraft, async (rundown) => {
      if (rundown.segments.length === 0) return;
      const told = await tell(write(rundown), rundown);
      const laid = layTold(told, emptied(rundown), known, newId);
      expect(laid.unread).toEqual([]);
      expect(laid.after.segments.map((line) => bare(line, {}))).toEqual(rundown.segments.map((line) => bare(line, lost(line))));
      if (aside) expect(laid.after.reserve.map((line) => bare(line, {}))).toEqual(rundown.reserve.map((line) => bare(line, { ...lost(line) })));
      // Twice the same: by number and title where the ids are another show's.
      expect(layTold(told, laid.after, known, newId).lines.map(({ was }) => was)).toEqual(told.lines.map(() => 'unchanged'));
      expect(applyEdits(emptied(rundown), editsBetween(emptied(rundown), laid.after))).toMatchObject({ outcome: 'editsApplied' });
    }), { numRuns: 40 });
  });
});
