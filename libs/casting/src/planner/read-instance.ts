import type { Lock, Quota, ShowInstance, ShowRules, SpeakerOffer, SpeakerStatus, Stance, ThemeWish } from './instance.js';
import { MOST, type Expected, type InstanceFault } from './instance-fault.js';

export type InstanceReading =
  | { readonly outcome: 'instanceRead'; readonly instance: ShowInstance }
  | { readonly outcome: 'instanceRefused'; readonly faults: readonly InstanceFault[] };

/** Reads a parsed file into an instance, or says everything that is wrong with it. What is optional in the file is filled in. */
export function readInstance(parsed: unknown): InstanceReading {
  const faults: InstanceFault[] = [];
  const reader = new Reader(faults);
  const root = reader.object(parsed, '');
  const themes = reader.list(root.themes, 'themes');
  const speakers = reader.list(root.speakers, 'speakers');
  for (const [what, found] of [['themes', themes.length], ['speakers', speakers.length]] as const) {
    if (found > MOST[what]) faults.push({ fault: 'tooLarge', what, found, most: MOST[what] });
  }
  if (faults.length > 0) return { outcome: 'instanceRefused', faults };
  const prm = readRules(reader, root.prm);
  const numbers = { theme: themes.length, speaker: speakers.length, pos: prm.P };
  const instance: ShowInstance = {
    name: reader.text(root.name ?? '', 'name'),
    themes: themes.map((theme, k) => readTheme(reader, theme, k, prm)),
    speakers: speakers.map((speaker, k) => readSpeaker(reader, speaker, k, themes.length)),
    prec: readPairs(reader, root.prec, 'prec', numbers.theme),
    incompat: readPairs(reader, root.incompat, 'incompat', numbers.theme),
    quotas: reader.list(root.quotas ?? [], 'quotas').map((quota, k) => readQuota(reader, quota, `quotas[${k}]`, numbers.speaker)),
    locks: reader.list(root.locks ?? [], 'locks').flatMap((lock, k) => readLock(reader, lock, `locks[${k}]`, numbers) ?? []),
    prm,
  };
  if (faults.length === 0) faults.push(...faultsOfWhole(instance));
  return faults.length > 0 ? { outcome: 'instanceRefused', faults } : { outcome: 'instanceRead', instance };
}

function readRules(reader: Reader, value: unknown): ShowRules {
  const prm = reader.object(value, 'prm');
  const ticks = (key: string) => reader.ticks(prm[key], `prm.${key}`);
  const count = (key: string) => reader.count(prm[key], `prm.${key}`);
  const points = (key: string) => reader.points(prm[key], `prm.${key}`);
  return {
    P: count('P'), Pmin: count('Pmin'), L: ticks('L'), pre: ticks('pre'), brk: ticks('brk'), brkLo: ticks('brkLo'), brkHi: ticks('brkHi'),
    closeMin: ticks('closeMin'), closeIdeal: ticks('closeIdeal'), closeMax: ticks('closeMax'), tau: ticks('tau'), seats: count('seats'),
    hostShare: reader.share(prm.hostShare, 'prm.hostShare'), X: ticks('X'), minTurn: ticks('minTurn'), Y: ticks('Y'), maxGuests: count('maxGuests'),
    alpha: points('alpha'), lambda: points('lambda'), rho: points('rho'), beta: points('beta'),
  };
}

function readTheme(reader: Reader, value: unknown, k: number, { P }: ShowRules): ThemeWish {
  const at = `themes[${k}]`;
  const theme = reader.object(value, at);
  const pref = theme.posPref === undefined ? [] : reader.list(theme.posPref, `${at}.posPref`);
  return {
    id: reader.text(theme.id ?? `T${k}`, `${at}.id`),
    w: reader.number(theme.w, `${at}.w`),
    ideal: reader.ticks(theme.ideal, `${at}.ideal`), min: reader.ticks(theme.min, `${at}.min`), max: reader.ticks(theme.max, `${at}.max`),
    must: reader.boolean(theme.must ?? false, `${at}.must`), debate: reader.boolean(theme.debate ?? false, `${at}.debate`),
    nmin: reader.count(theme.nmin, `${at}.nmin`), nmax: reader.count(theme.nmax, `${at}.nmax`),
    posPref: Array.from({ length: Math.min(P, MOST.segments) }, (_, p) => reader.number(pref[p] ?? 0, `${at}.posPref[${p}]`)),
  };
}

function readSpeaker(reader: Reader, value: unknown, k: number, themes: number): SpeakerOffer {
  const at = `speakers[${k}]`;
  const speaker = reader.object(value, at);
  const from = reader.ticks(speaker.from ?? 0, `${at}.from`);
  const to = reader.ticks(speaker.to ?? MOST.ticks, `${at}.to`);
  return {
    id: reader.text(speaker.id ?? `S${k}`, `${at}.id`),
    aff: reader.byTheme(speaker.aff ?? {}, `${at}.aff`, themes, (one, where) => reader.number(one, where)),
    stance: reader.byTheme(speaker.stance ?? {}, `${at}.stance`, themes, (one, where) => reader.choice(one, where, 'stance', STANCES)),
    from, to,
    maxPresence: reader.ticks(speaker.maxPresence ?? MOST.ticks, `${at}.maxPresence`),
    status: reader.choice(speaker.status ?? 'pending', `${at}.status`, 'status', STATUSES),
    senior: reader.boolean(speaker.senior ?? false, `${at}.senior`),
    gender: reader.text(speaker.gender ?? '-', `${at}.gender`), camp: reader.text(speaker.camp ?? '-', `${at}.camp`),
  };
}

const STANCES: readonly Stance[] = ['pro', 'con', 'nuance'];
const STATUSES: readonly SpeakerStatus[] = ['confirmed', 'pending', 'declined'];

function readPairs(reader: Reader, value: unknown, at: string, themes: number): [number, number][] {
  return reader.list(value ?? [], at).map((pair, k) => {
    const ends = reader.list(pair, `${at}[${k}]`);
    if (ends.length !== 2) reader.refuse(`${at}[${k}]`, 'pair', pair);
    const [one, other] = [reader.reference(ends[0], `${at}[${k}][0]`, themes), reader.reference(ends[1], `${at}[${k}][1]`, themes)];
    if (ends.length === 2 && ends[0] === ends[1] && one === other) reader.refuseSame(`${at}[${k}]`, one);
    return [one, other];
  });
}

function readQuota(reader: Reader, value: unknown, at: string, speakers: number): Quota {
  const quota = reader.object(value, at);
  return {
    name: reader.text(quota.name ?? '', `${at}.name`),
    members: [...new Set(reader.list(quota.members, `${at}.members`).map((member, k) => reader.reference(member, `${at}.members[${k}]`, speakers)))],
    lo: reader.share(quota.lo, `${at}.lo`), pen: reader.points(quota.pen, `${at}.pen`),
  };
}

function readLock(reader: Reader, value: unknown, at: string, below: { theme: number; speaker: number; pos: number }): Lock | undefined {
  const lock = reader.object(value, at);
  const theme = reader.reference(lock.theme, `${at}.theme`, below.theme);
  switch (lock.kind) {
    case 'pos': return { kind: 'pos', theme, pos: reader.reference(lock.pos, `${at}.pos`, below.pos) };
    case 'dur': return { kind: 'dur', theme, dur: reader.ticks(lock.dur, `${at}.dur`) };
    case 'speaker':
    case 'exclude': return { kind: lock.kind, theme, speaker: reader.reference(lock.speaker, `${at}.speaker`, below.speaker) };
    default: reader.refuse(`${at}.kind`, 'lock', lock.kind);
  }
  return undefined;
}

function faultsOfWhole({ themes, speakers, prec, incompat, locks, quotas, prm }: ShowInstance): InstanceFault[] {
  const ordered = (at: string, values: readonly number[]): InstanceFault[] =>
    values.every((value, k) => k === 0 || values[k - 1]! <= value) ? [] : [{ fault: 'outOfOrder', at, values }];
  const rules = prec.length + incompat.length + locks.length + quotas.length;
  return [
    ...(prm.P > MOST.segments ? [{ fault: 'tooLarge' as const, what: 'segments' as const, found: prm.P, most: MOST.segments }] : []),
    ...(rules > MOST.rules ? [{ fault: 'tooLarge' as const, what: 'rules' as const, found: rules, most: MOST.rules }] : []),
    ...(quotas.length > MOST.quotas ? [{ fault: 'tooLarge' as const, what: 'quotas' as const, found: quotas.length, most: MOST.quotas }] : []),
    ...ordered('prm.Pmin ≤ P', [prm.Pmin, prm.P]),
    ...ordered('prm.brkLo ≤ brkHi', [prm.brkLo, prm.brkHi]),
    ...ordered('prm.closeMin ≤ closeIdeal ≤ closeMax', [prm.closeMin, prm.closeIdeal, prm.closeMax]),
    ...themes.flatMap(({ min, ideal, max, nmin, nmax }, k) => [
      ...ordered(`themes[${k}].min ≤ ideal ≤ max`, [min, ideal, max]),
      ...ordered(`themes[${k}].nmin ≤ nmax`, [nmin, nmax]),
    ]),
    ...repeated(themes, 'theme'),
    ...repeated(speakers, 'speaker'),
    // In a show too short for its fixed parts nobody's hours are at fault.
    ...speakers.flatMap(({ id, from, to, status }, speaker): InstanceFault[] =>
      prm.L > prm.pre + prm.brk + prm.closeMin && status !== 'declined' && (from >= to || from >= prm.L || to <= prm.pre) ? [{ fault: 'outsideShow', speaker, id, from, to, length: prm.L }] : []),
  ];
}

function repeated(items: readonly { readonly id: string }[], what: 'theme' | 'speaker'): InstanceFault[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ id }, second): InstanceFault[] => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, second);
    return first === undefined ? [] : [{ fault: 'duplicateId', what, id, first, second }];
  });
}

/** Takes values for what they should be and notes what they are not; a value of the right kind stands in, so that reading goes on. */
class Reader {
  constructor(private readonly faults: InstanceFault[]) {}

  refuse(at: string, expected: Expected, found: unknown): void {
    this.faults.push({ fault: 'malformed', at, expected, found: found === undefined ? 'nothing' : (JSON.stringify(found, outermost) ?? String(found)).slice(0, 40) });
  }

  refuseSame(at: string, theme: number): void {
    this.faults.push({ fault: 'samePair', at, theme });
  }

  object(value: unknown, at: string): Readonly<Record<string, unknown>> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.refuse(at, 'object', value);
    return {};
  }

  list(value: unknown, at: string): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.refuse(at, 'list', value);
    return [];
  }

  text = (value: unknown, at: string): string => (typeof value === 'string' ? value : this.instead(at, 'text', value, ''));
  boolean = (value: unknown, at: string): boolean => (typeof value === 'boolean' ? value : this.instead(at, 'boolean', value, false));
  number = (value: unknown, at: string): number => (isWithin(value, -1e6, 1e6) ? value : this.instead(at, 'number', value, 0));
  points = (value: unknown, at: string): number => (isWithin(value, 0, 1e6) ? value : this.instead(at, 'points', value, 0));
  share = (value: unknown, at: string): number => (isWithin(value, 0, 1) ? value : this.instead(at, 'share', value, 0));
  ticks = (value: unknown, at: string): number => (isWithin(value, 0, MOST.ticks) && Number.isInteger(value) ? value : this.instead(at, 'ticks', value, 0));
  count = (value: unknown, at: string): number => (isWithin(value, 0, 1e6) && Number.isInteger(value) ? value : this.instead(at, 'count', value, 0));

  choice<Choice extends string>(value: unknown, at: string, expected: Expected, choices: readonly [Choice, ...Choice[]] | readonly Choice[]): Choice {
    return choices.find((choice) => choice === value) ?? this.instead(at, expected, value, choices[0]!);
  }

  reference(value: unknown, at: string, below: number): number {
    if (!isWithin(value, -1e9, 1e9) || !Number.isInteger(value)) return this.instead(at, 'count', value, 0);
    if (value < 0 || value >= below) this.faults.push({ fault: 'unknownNumber', at, found: value, below });
    return value;
  }

  byTheme<One>(value: unknown, at: string, themes: number, read: (one: unknown, at: string) => One): Record<number, One> {
    return Object.fromEntries(
      Object.entries(this.object(value, at)).map(([key, one]) => [this.reference(/^(0|[1-9]\d*)$/.test(key) ? Number(key) : key, `${at}.${key}`, themes), read(one, `${at}.${key}`)]),
    );
  }

  private instead<Value>(at: string, expected: Expected, found: unknown, value: Value): Value {
    this.refuse(at, expected, found);
    return value;
  }
}

// A file may hold lists within lists by the thousand: what lies below the first level is not written out.
const outermost = (key: string, value: unknown): unknown => (key !== '' && typeof value === 'object' && value !== null ? '…' : value);

const isWithin = (value: unknown, least: number, most: number): value is number => typeof value === 'number' && value >= least && value <= most;
