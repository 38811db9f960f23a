import { describe, expect, it } from '@jest/globals';
import { draftPieces, isFault, readPercent, readPiece, type PieceDraft, type TemplatePiece } from './read-pieces.js';

const debate: TemplatePiece = { __typename: 'TemplatePiece', piece: 'debate', per: 'line', fixed: false, minSeconds: 360, idealSeconds: 645, maxSeconds: 840 };
const written: PieceDraft = { piece: 'debate', per: 'line', fixed: false, least: '6:00', ideal: '10:45', most: '14:00' };

describe('draftPieces', () => {
  it('writes durations as they are typed, and they are read back as they were', () => {
    expect(draftPieces([debate])).toEqual([written]);
    expect(draftPieces([{ ...debate, maxSeconds: 3660 }]).map(readPiece)).toEqual([{ piece: 'debate', minSeconds: 360, idealSeconds: 645, maxSeconds: 3660 }]);
  });
});

describe('readPiece', () => {
  it('names each field that is no duration, too short or between two steps of planning', () => {
    expect(readPiece({ ...written, least: '', most: '4:75' })).toEqual({ fault: 'unreadable', fields: ['least', 'most'] });
    expect(readPiece({ ...written, least: '0' })).toEqual({ fault: 'tooShort', fields: ['least'] });
    expect(readPiece({ ...written, least: '6:02', most: '14:01' })).toEqual({ fault: 'notInSteps', fields: ['least', 'most'] });
  });

  it('holds least, ideal and most in order, equal ones included', () => {
    const crossed = { fault: 'outOfOrder', fields: ['least', 'ideal', 'most'] };
    expect([readPiece({ ...written, least: '11:00' }), readPiece({ ...written, most: '10:40' })]).toEqual([crossed, crossed]);
    expect(isFault(readPiece({ ...written, least: '10:45', most: '10:45' }))).toBe(false);
  });

  it('reads a fixed piece from its one figure', () => {
    expect(readPiece({ piece: 'break', per: 'line', fixed: true, least: '1:00', ideal: '1:30', most: '1:00' })).toEqual({ piece: 'break', minSeconds: 90, idealSeconds: 90, maxSeconds: 90 });
    expect(readPiece({ piece: 'break', per: 'line', fixed: true, least: '1:00', ideal: 'x', most: '1:00' })).toEqual({ fault: 'unreadable', fields: ['ideal'] });
  });
});

describe('readPercent', () => {
  it('takes whole percents from 0 to 60, with their sign or without', () => {
    expect(['0', '20', ' 15 % ', '60'].map(readPercent)).toEqual([0, 20, 15, 60]);
    expect(['', '61', '-1', '12,5', 'vingt'].map(readPercent)).toEqual([null, null, null, null, null]);
  });
});
