import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PublicationDraftFragment } from '../../operations/publication.js';
import { chaptersIn, formOf, readOffset } from './publication-form.js';

const line = (segmentId: string, startSeconds: number | null, seconds = 60) => ({ __typename: 'ProgrammeLine' as const, segmentId, title: segmentId, startSeconds, seconds, placedBy: 'played' as const });
const draft = (over: Partial<PublicationDraftFragment> = {}): PublicationDraftFragment => ({
  __typename: 'PublicationDraft', topicId: 't', state: 'recorded', revision: 1, url: null, episodeId: 'e', shows: [], lines: [line('a', 0), line('b', 60), line('c', null)], points: [], unsigned: [], presentCount: 0, last: null, ...over,
});

describe('a publication while it is typed', () => {
  it('reads where the programme begins, signs of every keyboard included', () => {
    expect(['0:45', '-0:20', '−1:02:03', '+5', '', '- 12 s', 'x', '24:00:00', '-0:00'].map(readOffset)).toEqual([45, -20, -3_723, 5, 0, -12, null, null, 0]);
  });

  it('follows the beginning, but for what was corrected by hand', () => {
    const form = { ...formOf(draft()), offset: '0:45', own: { b: '2:00' } };
    expect(chaptersIn(draft(), form).map(({ startSeconds, kept, corrected }) => [startSeconds, kept, corrected])).toEqual([[45, true, false], [120, true, true], [null, false, false]]);
    expect(chaptersIn(draft(), { ...form, offset: '-1:30', own: { b: 'vers la fin' }, kept: { a: true, c: true } }).map(({ startSeconds, wrong }) => [startSeconds, wrong])).toEqual([[null, true], [null, true], [null, true]]);
  });

  it('is opened as it was published', () => {
    const start = fc.option(fc.integer({ min: 0, max: 5_000 }));
    fc.assert(fc.property(start, start, start, fc.integer({ min: -90, max: 90 }), (a, b, c, offsetSeconds) => {
      const chapters = [['a', a], ['b', b], ['c', c]].flatMap(([segmentId, at]) => (at === null ? [] : [{ __typename: 'RecordingChapter' as const, segmentId: segmentId as string, startSeconds: at as number }]));
      const published = draft({ url: 'https://a.example', last: { __typename: 'Publication', number: 1, episodeId: 'e', url: 'https://a.example', offsetSeconds, reason: null, byName: null, at: '', chapters, withoutRights: [] } });
      expect(chaptersIn(published, formOf(published)).map(({ startSeconds, wrong }) => [startSeconds, wrong])).toEqual([[a, false], [b, false], [c, false]]);
      expect(readOffset(formOf(published).offset)).toBe(offsetSeconds);
    }));
  });
});
