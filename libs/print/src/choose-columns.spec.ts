import { describe, expect, it } from '@jest/globals';
import type { ColumnId } from '#rundown';
import { buildSegment } from '../../rundown/testing/build-rundown.js';
import { buildConducteur } from '../testing/build-conducteur.js';
import { chooseColumns, uprightOf } from './choose-columns.js';
import { describeConducteur } from './describe-conducteur.js';
import { readWishes } from './paper-wishes.js';

const column = (id: string, title: string) => ({ id: id as ColumnId, title });
const segments = [buildSegment({ cells: { prompt: "L'autocue", blank: ' ' } as Readonly<Record<ColumnId, string>>, technique: { camera: 'Cam 1', sound: '', lowerThird: '' } })];
const input = buildConducteur({ rundown: { segments, columns: [column('prompt', 'Prompteur'), column('blank', 'Vide')] } });
const keys = (columns: string) => chooseColumns({ ...input, ...readWishes({ columns }) }).map(({ key }) => key).join(' ');

describe('chooseColumns', () => {
  it('puts the show’s own columns before the blank ones, and leaves out those in which nothing stands', () => {
    expect(chooseColumns(input).slice(-4)).toEqual([
      { key: 'technique', label: 'Technique' }, { key: 'own:prompt', label: 'Prompteur' }, { key: 'notes', label: 'Notes' }, { key: 'actual', label: 'Réel' },
    ]);
    const [row] = describeConducteur(input).parts.flatMap(({ rows }) => rows);
    expect(row?.cells).toEqual({ 'own:prompt': 'L’autocue' });
  });

  it('leaves out by name, asks for those named alone, and never gives up what names a line nor the pen’s columns', () => {
    expect(keys('-technique, -Cumulative,-notes,-actual,-number,-segment,-nothing')).toBe('number front duration segment speakers content own:prompt notes actual');
    expect(keys('front,content,prompteur')).toBe('number front segment content own:prompt notes actual');
    expect(keys('-prompteur')).toBe('number front duration cumulative segment speakers content technique notes actual');
    expect(keys('front,-front')).toBe('number segment notes actual');
    expect(keys(' ')).toBe(keys('-nothing'));
  });

  it('drops with a column what it would have held', () => {
    const [row] = describeConducteur({ ...input, ...readWishes({ columns: '-content,-speakers,-technique,-prompteur' }) }).parts.flatMap(({ rows }) => rows);
    expect(row).toMatchObject({ content: [], speakers: [], technique: [], cells: {} });
  });

  it('has neither people nor technique beside the title on an upright page', () => {
    expect(uprightOf(chooseColumns(input)).map(({ key }) => key)).toEqual(['number', 'front', 'duration', 'cumulative', 'segment', 'content', 'own:prompt', 'notes', 'actual']);
  });
});

describe('readWishes', () => {
  it('reads what it knows and passes over the rest', () => {
    expect(readWishes({ orientation: 'portrait', role: 'host', columns: 'front, -notes', size: 'x' })).toEqual({ orientation: 'portrait', role: 'host', columns: ['front', '-notes'] });
    expect(readWishes({ orientation: 'sideways', role: ['host'], columns: ['a'] })).toEqual({});
  });
});
