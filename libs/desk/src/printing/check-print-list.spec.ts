import { describe, expect, it } from '@jest/globals';
import { checkPrintList } from './check-print-list.js';
import { HOUSE_LIST, type PrintListEntry } from './print-list.js';

const entry = (papers: Partial<PrintListEntry['papers'][number]>[], recipient = 'host'): PrintListEntry =>
  ({ recipient: recipient as PrintListEntry['recipient'], papers: papers.map((paper) => ({ format: 'pdf', copies: 1, wishes: {}, ...paper })) });

describe('checkPrintList', () => {
  it('takes the house’s own list, of the papers that there are, and no list at all', () => {
    expect(checkPrintList([])).toBeNull();
    expect(checkPrintList(HOUSE_LIST.map(({ recipient, papers }) => ({ recipient, papers: papers.filter(({ format }) => format === 'pdf') })))).toBeNull();
  });

  it.each<[string, PrintListEntry[]]>([
    ['recipientUnknown', [entry([], 'cat')]],
    ['recipientTwice', [entry([]), entry([])]],
    ['paperUnknown', [entry([{ format: 'json' }])]],
    ['paperUnknown', [entry([{ format: 'toString' }])]],
    ['paperTwice', [entry([{}, { copies: 2 }])]],
    ['copiesOutOfRange', [entry([{ copies: 0 }])]],
    ['copiesOutOfRange', [entry([{ copies: 21 }])]],
    ['copiesOutOfRange', [entry([{ copies: 1.5 }])]],
    ['wishUnknown', [entry([{ wishes: { orientation: 'upside down' } }])]],
    ['wishUnknown', [entry([{ wishes: { size: 'a5' } }])]],
  ])('refuses as %s', (code, entries) => {
    expect(checkPrintList(entries)).toBe(code);
  });
});
