import { describe, expect, it } from '@jest/globals';
import { addPaper, draftList, readCopies, readList, removePaper, setPaper } from './draft-list.js';

const paper = (format: string, copies = 1, role: string | null = null) => ({ format, copies, orientation: null, role, size: null });
const list = [{ recipient: 'host' as const, papers: [paper('pdf', 1, 'host'), paper('gone')] }, { recipient: 'controlRoom' as const, papers: [paper('pdf', 2)] }];

describe('the list of who gets what', () => {
  it('is kept as it was, but for papers that are no longer made', () => {
    expect(readList(draftList(list, ['pdf']))).toEqual([{ recipient: 'host', papers: [paper('pdf', 1, 'host')] }, list[1]]);
  });

  it('loses what is printed no time, and whoever gets nothing', () => {
    const draft = removePaper(setPaper(addPaper(draftList(list, ['pdf']), 'audience', 'audience'), 'host', 0, { copies: '' }), 'controlRoom', 0);
    expect(readList(draft)).toEqual([{ recipient: 'audience', papers: [paper('audience')] }]);
    expect(readList(setPaper(draft, 'audience', 0, { copies: 'deux' }))).toBeNull();
  });

  it('counts from 0 to 20', () => {
    expect(['', ' 3 ', '0', '20', '21', '-1', '1.5', 'x'].map(readCopies)).toEqual([0, 3, 0, 20, null, null, null, null]);
  });
});
