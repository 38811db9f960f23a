import { describe, expect, it } from '@jest/globals';
import { compareAsRun, gatherNotes, type AsRunNote, type NoteId, type SegmentId } from '#rundown';
import { buildRundown } from '../../rundown/testing/build-rundown.js';
import { toAsRunCsv } from './to-as-run-csv.js';

const at = (seconds: number) => Date.parse('2026-12-10T18:00:00Z') + seconds * 1000;
const take = (line: string, startMs: number, title: string | null = null): AsRunNote => ({ act: 'take', id: `n${startMs}` as NoteId, line: line as SegmentId, title, startMs, endMs: null });

describe('toAsRunCsv', () => {
  it('has a row for each line, planned beside real, and a total', () => {
    const show = gatherNotes([take('opening', at(10)), take('added', at(80), '=1+1, "vite"'), take('conclusion', at(100)), { act: 'end', id: 'e' as NoteId, startMs: at(150) }, { act: 'drop', id: 'd' as NoteId, line: 'debate-1' as SegmentId }]);
    expect(toAsRunCsv(compareAsRun(buildRundown(), show), 'Europe/Paris').split('\r\n').slice(1)).toEqual([
      '1,Ouverture,ouverture,jouée,1,,19:00:00,19:00:10,+10,1:00,1:10,+10',
      `,"'=1+1, ""vite""",,ajoutée,2,,,19:01:20,,,0:20,`,
      '2,Débat 1 – Faut-il fermer le centre aux voitures ?,débat,trappée,,,19:01:00,,,5:00,,',
      '3,Conclusion,conclusion,jouée,3,,19:06:00,19:01:40,-260,0:40,0:50,+10',
      ',Total du programme,,,,,,19:00:10,+10,6:40,2:20,-260', '',
    ]);
    expect(toAsRunCsv(compareAsRun(buildRundown(), gatherNotes([])), 'Europe/Paris', 'en', true)).toMatch(/^\uFEFFNo\.,Segment,/);
  });
});
