import { describe, expect, it } from '@jest/globals';
import { NOTICE_TEMPLATES } from '#notices';
import { insertVariable, joinParagraphs, splitParagraphs } from './insert-variable.js';

const show = { name: 'show', block: false };
const slot = { name: 'slot', block: true };

describe('insertVariable', () => {
  it('takes the place of what is selected and leaves the cursor behind it', () => {
    expect(insertVariable('Bonjour vous', { start: 8, end: 12 }, show)).toEqual({ text: 'Bonjour {{show}}', cursor: 16 });
    expect(insertVariable('', { start: 0, end: 0 }, show)).toEqual({ text: '{{show}}', cursor: 8 });
  });

  it('gives a table its own paragraph, wherever the cursor was', () => {
    expect(insertVariable('Avant après', { start: 6, end: 6 }, slot)).toEqual({ text: 'Avant\n\n{{slot}}\n\naprès', cursor: 15 });
    expect(insertVariable('Avant\n\n', { start: 7, end: 7 }, slot).text).toBe('Avant\n\n{{slot}}');
    expect(insertVariable('', { start: 0, end: 0 }, slot).text).toBe('{{slot}}');
  });
});

describe('paragraphs', () => {
  it('are the same when nobody touched them', () => {
    for (const templates of Object.values(NOTICE_TEMPLATES)) for (const { paragraphs } of Object.values(templates)) expect(splitParagraphs(joinParagraphs(paragraphs))).toEqual(paragraphs);
    expect(splitParagraphs('\n\nUn\ndeux\n \n\n\nTrois\n')).toEqual(['Un\ndeux', 'Trois']);
  });
});
