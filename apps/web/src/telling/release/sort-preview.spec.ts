import { describe, expect, it } from '@jest/globals';
import { mailsToSend, sortPreview, type PersonPreview } from './sort-preview.js';

const person = (id: string, mail: { optional: boolean } | null, why: string | null): PersonPreview =>
  ({ id, mail: mail && { kind: 'slotChanged', calendar: null, dueAt: '', words: {}, ...mail }, why: why === null ? null : { code: why, message: '' } }) as unknown as PersonPreview;
const people = [person('written', { optional: false }, null), person('moved', { optional: true }, null), person('called', null, 'noAddress'), person('late', null, 'callPassed'), person('same', null, 'nothingChanged')];
const ids = (found: readonly PersonPreview[]) => found.map(({ id }) => id);

describe('what a release tells', () => {
  it('goes to those with a mail, by telephone to those without an address, and not to the others', () => {
    const { written, called, silent } = sortPreview(people);
    expect([ids(written), ids(called), ids(silent)]).toEqual([['written', 'moved'], ['called', 'late'], ['same']]);
  });

  it('leaves out optional notices alone', () => {
    expect(ids(mailsToSend(people, new Set(['written', 'moved'])))).toEqual(['written']);
    expect(ids(mailsToSend(people, new Set()))).toEqual(['written', 'moved']);
  });
});
