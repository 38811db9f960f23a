import { afterAll, describe, expect, it } from '@jest/globals';
import { describeCallSheet, describeConducteur, describeImageRights } from '#print';
import { buildCallSheet, buildImageRights } from '../../print/testing/build-call-sheet.js';
import { buildConducteur, manySegments } from '../../print/testing/build-conducteur.js';
import { openPress } from './open-press.js';
import { pressDocument } from './press-document.js';

const document = describeConducteur(buildConducteur());
const press = openPress();
afterAll(() => press.close());

describe('openPress', () => {
  it('gives the bytes that the direct press gives', async () => {
    expect(Buffer.compare(await press.pages(document), await pressDocument(document))).toBe(0);
  });

  it('knows the papers that go with mails, by their form', async () => {
    const sheet = describeCallSheet(buildCallSheet());
    const copy = describeImageRights(buildImageRights());
    const [first, second] = await Promise.all([press.pages(sheet), press.pages(copy)]);
    expect(Buffer.compare(first, await pressDocument(sheet))).toBe(0);
    expect(Buffer.compare(second, await pressDocument(copy))).toBe(0);
  });

  it('answers each of several at once with its own pages, and leaves this thread free', async () => {
    const long = describeConducteur(buildConducteur({ rundown: { segments: manySegments(60) } }));
    let beats = 0;
    const beat = setInterval(() => (beats += 1), 5);
    const [first, second, third] = await Promise.all([press.pages(long), press.pages(document), press.pages(long)]);
    clearInterval(beat);
    expect(Buffer.compare(first, third)).toBe(0);
    expect(first.length).toBeGreaterThan(second.length);
    // Done on this thread the three jobs would leave it no more than a beat each.
    expect(beats).toBeGreaterThan(12);
  });

  it('reports a document that cannot be typeset, and goes on', async () => {
    const damaged = { ...document, printedAt: 'never' };
    await expect(press.pages(damaged)).rejects.toMatchObject({ name: 'PressFailed', message: expect.stringContaining('The page could not be typeset: ') });
    expect((await press.pages(document)).length).toBeGreaterThan(0);
  });

  it('rejects what waits when it closes, and everything after', async () => {
    const other = openPress();
    const waiting = expect(other.pages(document)).rejects.toMatchObject({ name: 'PressFailed' });
    await other.close();
    await waiting;
    await expect(other.pages(document)).rejects.toMatchObject({ message: 'The press is closed.' });
  });
});
