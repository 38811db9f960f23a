import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ShowInstance, ShowPlan } from '#casting';
import { buildShowInstance } from '../../../../libs/casting/testing/build-show-instance.js';
import { checkPlan } from '../../../../libs/casting/testing/check-plan.js';
import { runConducteur, runMain } from '../../testing/run-conducteur.js';

const dir = mkdtempSync(join(tmpdir(), 'conducteur-solve-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(dir, name);
}

async function run(...args: string[]) {
  const { status, text, stderr } = await runMain('solve', ...args);
  return { status, out: text, said: stderr };
}

const instance = buildShowInstance({ seed: 1, themes: 8, speakers: 8 });
const first = instance.speakers[0]!;
const changed = (change: Partial<ShowInstance>): ShowInstance => ({ ...instance, ...change });

describe('solve', () => {
  it('writes a plan that keeps every rule, the same each time and whatever the effort says of itself', async () => {
    const path = file('show.json', instance);
    const [quick, again, deeper] = [await run(path, '--effort', 'quick'), await run(path, '--effort=quick', '--seed', '1'), await run(path)];
    for (const { status, said, out } of [quick, again, deeper]) {
      expect({ status, said }).toEqual({ status: 0, said: '' });
      const plan = JSON.parse(out) as ShowPlan & { value: number; bound: number };
      expect(checkPlan(instance, plan).broken).toEqual([]);
      expect(plan.value).toBeCloseTo(checkPlan(instance, plan).value, 6);
      expect(plan.bound).toBeGreaterThanOrEqual(plan.value);
    }
    const planOf = (out: string) => ({ ...JSON.parse(out), work: null }) as object;
    expect(planOf(again.out)).toEqual(planOf(quick.out));
    expect((JSON.parse(deeper.out) as { value: number }).value).toBeGreaterThanOrEqual((JSON.parse(quick.out) as { value: number }).value);
  }, 120_000);

  it('orders the scenes of a talent problem, in a process of its own', () => {
    const path = file('scenes.dzn', 'numScenes = 3; numActors = 2; ia = [| 1, 0, 1 | 0, 1, 0 |]; c = [2, 3]; d = [1, 4, 2];');
    const { status, text: out, stderr: said } = runConducteur('solve', path);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(JSON.parse(out)).toMatchObject({ cost: 18, waiting: 0 });
    expect((JSON.parse(out) as { order: number[] }).order.toSorted()).toEqual([1, 2, 3]);
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'JSON'],
    ['an empty object', {}, 'themes'],
    ['nobody', changed({ speakers: [], quotas: [] }), ''],
    ['one speaker', changed({ speakers: [first], quotas: [] }), ''],
    ['everybody declined', changed({ speakers: instance.speakers.map((speaker) => ({ ...speaker, status: 'declined' as const })) }), ''],
    ['a show shorter than its fixed parts', changed({ prm: { ...instance.prm, L: 60, brkLo: 10, brkHi: 20 } }), ''],
    ['contradictory locks', changed({ locks: [{ kind: 'pos', theme: 0, pos: 0 }, { kind: 'pos', theme: 1, pos: 0 }] }), 'theme 0'],
    ['availability outside the day', changed({ speakers: [{ ...first, from: 700, to: 800 }, ...instance.speakers.slice(1)] }), 'person 0'],
    ['a negative duration', changed({ themes: [{ ...instance.themes[0]!, min: -3 }, ...instance.themes.slice(1)] }), 'themes[0].min'],
    ['a fractional duration', changed({ themes: [{ ...instance.themes[0]!, ideal: 90.5 }, ...instance.themes.slice(1)] }), 'themes[0].ideal'],
    ['lists within lists', `{"themes":[],"speakers":[],"prm":{},"name":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'prm.P'],
    ['a name as long as a book', changed({ themes: [{ ...instance.themes[0]!, id: 'x'.repeat(99_999) }, { ...instance.themes[1]!, id: 'x'.repeat(99_999) }, ...instance.themes.slice(2)] }), `« ${'x'.repeat(59)}… »`],
    ['a theme before itself', changed({ prec: [[4, 4]] }), 'prec[0] nomme deux fois le même thème (nᵒ 4)'],
    ['something missing', changed({ themes: undefined }), 'themes doit être une liste et non rien'],
    ['a reference into an empty list', changed({ speakers: [] }), 'et cette liste est vide'],
    ['a file that is no text', '\u0000\u0001\u0002', 'donnez une instance en JSON ou un fichier .dzn'],
    ['an id given twice', changed({ speakers: [...instance.speakers.slice(0, 7), first] }), 'person 0'],
    ['precedence in a circle', changed({ prec: [[0, 1], [1, 2], [2, 0]] }), 'theme 0'],
    ['a number that names nothing', changed({ incompat: [[0, 99]] }), 'incompat[0][1]'],
  ])('refuses %s in one line', async (name, content, named) => {
    const { status, out, said } = await run(file(`${name.replaceAll(' ', '-')}.json`, content), '--effort', 'quick');
    expect({ status, out, lines: said.trimEnd().split('\n').length, short: said.length < 1000 }).toEqual({ status: 2, out: '', lines: 1, short: true });
    expect(said).toContain(named);
  }, 60_000);

  it('speaks the language asked for, and refuses what it does not know', async () => {
    const path = file('again.json', instance);
    expect((await run(path, '--effort', 'huge', '--lang', 'en')).said).toBe('conducteur: --effort “huge” does not exist: choose among quick, normal, deep.\n');
    expect(await run(path, '--seed', 'x')).toMatchObject({ status: 2, said: 'conducteur: --seed « x » n’est pas une graine : donnez un entier de 0 à 999999999.\n' });
    expect((await run()).said).toBe('conducteur: il manque le fichier à résoudre : solve INSTANCE.json (voyez solve --help).\n');
    expect(await run('--help')).toMatchObject({ status: 0, said: '', out: expect.stringContaining('INSTANCE.json') });
  });
});
