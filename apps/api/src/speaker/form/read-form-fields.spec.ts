import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { windowOf } from '#notices';
import { readInstant } from '#rundown';
import { buildSlot } from '../../../../../libs/notices/testing/build-slot.js';
import { troubleOfRefusal, troubleOfValue } from './find-trouble.js';
import { LONGEST } from './longest.js';
import { placeHour, readHour } from './place-hour.js';
import { readAnswer } from './read-answer.js';
import { LARGEST_FORM } from './read-form.js';
import { readSignature } from './read-signature.js';
import { readWords } from './read-words.js';
import { statusOf, troubleWith, type FormName } from './trouble.js';

const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const NIGHT = buildSlot({ call: '2026-12-10T23:05', release: '2026-12-11T01:25' });

describe('hours', () => {
  it.each([
    ['18:30', '18:30'], ['18h30', '18:30'], ['18 h 30', '18:30'], ['18\u00a0h\u00a030', '18:30'], ['9h', '09:00'], ['18.30', '18:30'], [' 18:30:00 ', '18:30'], ['0:00', '00:00'],
    ['24:00', null], ['18:60', null], ['1830', null], ['18', null], ['', null], ['six heures', null],
  ])('reads %j as %j', (typed, hour) => expect(readHour(typed)).toBe(hour));

  it.each([
    ['23:30', '2026-12-10T23:30'], ['00:15', '2026-12-11T00:15'], ['01:25', '2026-12-11T01:25'], ['23:00', '2026-12-10T23:00'], ['12:00', '2026-12-10T12:00'],
  ])('places %s in a window past midnight', (hour, local) => expect(placeHour(hour, NIGHT)).toBe(local));

  it('finds the place of every minute of a window', () => {
    const { callAt, releaseAt } = windowOf(NIGHT)!;
    fc.assert(fc.property(fc.integer({ min: 0, max: (releaseAt - callAt) / 60_000 }), (minutes) => {
      const at = callAt + minutes * 60_000;
      const hour = new Date(at + 3_600_000).toISOString().slice(11, 16);
      expect(readInstant(placeHour(hour, NIGHT), NIGHT.zone)).toBe(at);
    }));
  });
});

describe('readAnswer', () => {
  it('reads each of the answers', () => {
    const slot = buildSlot();
    expect([
      readAnswer(form({ answer: 'accept', slot: '2' }), null),
      readAnswer(form({ answer: 'confirm', slot: '2', arrives: '18:00' }), slot),
      readAnswer(form({ answer: 'but', slot: '2', arrives: '18:00', leaves: ' ' }), slot),
      readAnswer(form({ answer: 'decline', slot: '2', reason: ' Un\r\ntrain ', instead: 'Ada' }), slot),
      readAnswer(form({ answer: 'withdraw' }), slot),
    ]).toEqual([
      { meant: { act: 'acceptInvitation' } },
      { meant: { act: 'confirm', slotRevision: 2, arrives: null, leaves: null } },
      { meant: { act: 'confirm', slotRevision: 2, arrives: '2026-12-10T18:00', leaves: null } },
      { meant: { act: 'decline', slotRevision: 2, reason: 'Un\ntrain', instead: 'Ada' } },
      { meant: { act: 'withdraw', reason: '' } },
    ]);
  });

  it('never takes « oui, mais » without an hour for a plain yes', () => {
    expect([
      readAnswer(form({ answer: 'but', slot: '1' }), buildSlot()),
      readAnswer(form({ answer: 'but', slot: '1', arrives: '18:00', leaves: 'tard' }), buildSlot()),
      readAnswer(form({ answer: 'but', slot: '1', arrives: '18:00' }), null),
      readAnswer(form({}), buildSlot()),
    ]).toEqual([
      { trouble: troubleWith('but', 'hourMissing', 'arrives') },
      { trouble: troubleWith('but', 'hourUnreadable', 'leaves') },
      { trouble: troubleWith('but', 'noSlotYet') },
      { trouble: troubleWith('confirm', 'answerMissing') },
    ]);
  });

  it.each(['', '-1', '1e3', '12345678901', 'x'])('takes %j for no slot that could be answered', (slot) =>
    expect(readAnswer(form({ answer: 'confirm', slot }), buildSlot())).toEqual({ meant: { act: 'confirm', slotRevision: 0, arrives: null, leaves: null } }));
});

describe('the other forms', () => {
  it('need a name and a tick to sign', () => {
    const signed = { version: '3', signedName: 'Ada', agrees: 'yes' };
    expect([readSignature(form(signed)), readSignature(form({ ...signed, signedName: ' ' })), readSignature(form({ ...signed, agrees: 'on' }))]).toEqual([
      { meant: { textVersion: '3', signedName: 'Ada' } }, { trouble: troubleWith('rights', 'nameMissing', 'signedName') }, { trouble: troubleWith('rights', 'boxUnticked', 'agrees') },
    ]);
  });

  it('keep each answer with its question, and say nothing where nothing was typed', () => {
    expect(readWords(new URLSearchParams([['question', 'Une ?'], ['text', ' oui '], ['question', 'Deux ?'], ['name', ''], ['title', ' ']]))).toEqual({
      lowerThird: null, pronunciation: '', biography: '', preparation: [{ question: 'Une ?', text: 'oui' }, { question: 'Deux ?', text: '' }], zone: null,
    });
  });

  it('fit a form with ten prepared answers, accents and all', () => {
    const text = 'é'.repeat(LONGEST.text / 10) + 'x'.repeat((LONGEST.text * 9) / 10);
    const fields = Array.from({ length: 10 }, (): [string, string][] => [['question', 'q'.repeat(300)], ['text', text]]).flat();
    expect(Buffer.byteLength(new URLSearchParams(fields).toString())).toBeLessThan(LARGEST_FORM);
  });
});

describe('troubles', () => {
  it('are said beside the field a verb names', () => {
    const value = (field: string, code: 'tooLong' | 'notAnAddress' = 'tooLong') => ({ outcome: 'InvalidValue', field, code }) as const;
    const typed = new URLSearchParams([['name', 'Ada'], ['title', 'Réparatrice'], ['text', 'court'], ['text', 'plus long'], ['text', '']]);
    const of = (form: FormName, ...named: Parameters<typeof value>) => troubleOfValue(form, value(...named), typed);
    expect([
      of('words', 'preparation.2.text'), of('words', 'preparation[0]'), of('words', 'lowerThird.name'), of('words', 'lowerThird'), of('words', 'preparation'),
      of('words', 'zone', 'notAnAddress'), of('but', 'stay', 'notAnAddress'), of('decline', 'reason'), of('decline', 'elsewhere'),
      troubleOfRefusal('but', { code: 'stayOutsideWindow', arrivesAt: null, leavesAt: null, callAt: 0, releaseAt: 0 }), troubleOfRefusal('but', { code: 'noSlotYet' }),
    ]).toEqual([
      troubleWith('words', 'tooLong', 'text', 2), troubleWith('words', 'tooLong', 'text', 0), troubleWith('words', 'tooLong', 'name'), troubleWith('words', 'tooLong', 'title'), troubleWith('words', 'tooLong', 'text', 1),
      troubleWith('words', 'notTaken', 'zone'), troubleWith('but', 'notTaken', 'arrives'), troubleWith('decline', 'tooLong', 'reason'), troubleWith('decline', 'tooLong'),
      troubleWith('but', 'stayOutsideWindow', 'arrives'), troubleWith('but', 'noSlotYet'),
    ]);
  });

  it('can be put right in the form or stand outside it', () => {
    expect([statusOf(troubleWith('but', 'stayOutsideWindow')), statusOf(troubleWith('but', 'slotChanged')), statusOf(troubleWith('rights', 'rightsTextChanged'))]).toEqual([422, 409, 409]);
  });
});
