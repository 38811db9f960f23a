import { readDzn, type DznItem, type DznNumber } from './read-dzn.js';
import { TALENT_NAMES, type TalentDamage, type TalentName } from './talent-damage.js';
import type { TalentProblem } from './talent-problem.js';

export type TalentReading =
  | { readonly outcome: 'talentRead'; readonly problem: TalentProblem }
  | { readonly outcome: 'talentRefused'; readonly damage: TalentDamage };

/** Most scenes and most actors. */
const MOST = 1000;
/** Pays and durations may be so large that all sums stay exact. */
const MOST_VALUE = 1_000_000;

/** Reads a talent scheduling problem from a `.dzn` file (numScenes, numActors, ia[actor, scene], pay c, duration d), or says where it is damaged. */
export function readTalent(text: string): TalentReading {
  const read = readDzn(text);
  if (!('items' in read)) return refuse({ damage: 'unreadable', ...read, found: read.found.slice(0, 20) });
  const wanted = read.items.filter((item): item is DznItem & { readonly name: TalentName } => (TALENT_NAMES as readonly string[]).includes(item.name));
  const byName = new Map<TalentName, DznItem>();
  for (const item of wanted) {
    if (byName.has(item.name)) return refuse({ damage: 'twice', name: item.name, line: item.line });
    byName.set(item.name, item);
  }
  const missing = TALENT_NAMES.find((name) => !byName.has(name));
  if (missing !== undefined) return refuse({ damage: 'missing', name: missing, line: read.lastLine });
  const item = (name: TalentName) => byName.get(name)!;
  const damage = (['numScenes', 'numActors'] as const).map((name) => checkNumbers(item(name), name, 'number', 1)).find((one) => one !== null);
  if (damage) return refuse(damage);
  const [scenes, actors] = [numbersOf(item('numScenes'))[0]!.value, numbersOf(item('numActors'))[0]!.value];
  if (scenes > MOST || actors > MOST) return refuse({ damage: 'tooLarge', scenes, actors, most: MOST, line: item(scenes > MOST ? 'numScenes' : 'numActors').line });
  const next = checkRows(item('ia'), scenes) ?? checkNumbers(item('ia'), 'ia', 'table', scenes * actors) ?? checkNumbers(item('c'), 'c', 'list', actors) ?? checkNumbers(item('d'), 'd', 'list', scenes);
  if (next !== null) return refuse(next);
  const plays = numbersOf(item('ia'));
  return {
    outcome: 'talentRead',
    problem: {
      durations: numbersOf(item('d')).map(({ value }) => value),
      pays: numbersOf(item('c')).map(({ value }) => value),
      casts: Array.from({ length: scenes }, (_, scene) => [...Array(actors).keys()].filter((actor) => plays[actor * scenes + scene]!.value === 1)),
    },
  };
}

const refuse = (damage: TalentDamage): TalentReading => ({ outcome: 'talentRefused', damage });
const numbersOf = ({ value }: DznItem): readonly DznNumber[] => (value.kind === 'other' ? [] : value.values);

function checkNumbers({ value }: DznItem, name: TalentName, shape: 'number' | 'list' | 'table', count: number): TalentDamage | null {
  if (value.kind !== shape) return { damage: 'wrongShape', name, expected: shape, line: value.line };
  if (value.values.length !== count) return { damage: 'wrongCount', name, found: value.values.length, expected: count, line: value.line };
  const most = name === 'ia' ? 1 : MOST_VALUE;
  const wrong = value.values.find(({ value: one }) => !Number.isInteger(one) || one < 0 || one > most);
  if (wrong === undefined) return null;
  return name === 'ia' ? { damage: 'notZeroOne', name, found: wrong.text, line: wrong.line } : { damage: 'notWhole', name, found: wrong.text, most, line: wrong.line };
}

function checkRows({ value }: DznItem, scenes: number): TalentDamage | null {
  const wrong = value.kind === 'table' ? value.rows?.find(({ count }) => count !== scenes) : undefined;
  return wrong === undefined ? null : { damage: 'wrongCount', name: 'ia', found: wrong.count, expected: scenes, line: wrong.line };
}
