import type { ShowInstance, ShowPlan } from '../src/index.js';

/** What a plan is worth and which rules it breaks, each as a few words. Written apart from the planner: it shares no code with it. */
export function checkPlan(instance: ShowInstance, plan: ShowPlan): { readonly value: number; readonly broken: readonly string[] } {
  const { prm, themes, speakers } = instance;
  const broken: string[] = [];
  const rule = (kept: boolean, name: string) => void (kept || broken.push(name));
  const count = plan.segs.length;
  rule(count >= prm.Pmin && count <= prm.P, 'number of segments');
  rule(plan.breakAfter >= 0 && plan.breakAfter < count - 1, 'place of the break');
  rule(plan.closing >= prm.closeMin && plan.closing <= prm.closeMax && Number.isInteger(plan.closing), 'closing');
  const clock: { start: number; end: number }[] = [];
  let points = -prm.alpha * Math.abs(plan.closing - prm.closeIdeal);
  let time = prm.pre;
  for (let at = 0; at < count; at++) {
    const { dur, seated } = plan.segs[at]!;
    clock.push({ start: time, end: time + dur });
    time += dur;
    const next = plan.segs[at + 1];
    if (at === plan.breakAfter) {
      rule(time >= prm.brkLo && time <= prm.brkHi, 'time of the break');
      time += prm.brk;
    } else if (next && [...seated].sort().join() !== [...next.seated].sort().join()) {
      time += prm.tau;
      points -= prm.rho;
    }
  }
  rule(time + plan.closing === prm.L, 'length');
  const order = plan.segs.map((segment) => segment.theme);
  rule(new Set(order).size === count, 'themes once');
  for (let at = 0; at < count; at++) {
    const segment = plan.segs[at]!;
    const theme = themes[segment.theme]!;
    points += theme.w + (theme.posPref[at] ?? 0) - prm.alpha * Math.abs(segment.dur - theme.ideal);
    rule(Number.isInteger(segment.dur) && segment.dur >= theme.min && segment.dur <= theme.max, `duration of ${segment.theme}`);
    rule(segment.speakers.length >= theme.nmin && segment.speakers.length <= theme.nmax, `number of speakers in ${segment.theme}`);
    rule(new Set(segment.speakers).size === segment.speakers.length && new Set(segment.seated).size === segment.seated.length, 'people once');
    rule(segment.seated.length <= prm.seats - 1, `chairs in ${segment.theme}`);
    let spoken = 0;
    for (const person of segment.speakers) {
      const { aff, status, senior } = speakers[person]!;
      const liking = aff[segment.theme];
      rule(liking !== undefined && status !== 'declined', `${person} in ${segment.theme}`);
      points += Math.round(100 * ((liking ?? 0) * (status === 'pending' ? 0.6 : 1) + (senior && (liking ?? 0) > 0 ? 0.5 : 0))) / 100;
      rule(segment.seated.includes(person), `chair of ${person}`);
      rule((segment.speech[person] ?? 0) >= prm.minTurn - 1e-6, `turn of ${person} in ${segment.theme}`);
      spoken += segment.speech[person] ?? 0;
    }
    rule(Math.abs(spoken - (1 - prm.hostShare) * segment.dur) < 1e-6, `talk in ${segment.theme}`);
    const stances = segment.speakers.map((person) => speakers[person]!.stance[segment.theme]);
    if (theme.debate && stances.includes('pro') && stances.includes('con')) points += prm.beta;
  }
  const guests = [...new Set(plan.segs.flatMap((segment) => segment.seated))];
  rule(guests.length <= prm.maxGuests, 'number of guests');
  const airtime = new Map(guests.map((person) => [person, plan.segs.reduce((sum, segment) => sum + (segment.speech[person] ?? 0), 0)]));
  for (const person of guests) {
    const there = plan.segs.flatMap((segment, at) => (segment.seated.includes(person) ? [at] : []));
    const [first, last] = [there[0]!, there[there.length - 1]!];
    const { from, to, maxPresence } = speakers[person]!;
    rule(there.length === last - first + 1, `one visit of ${person}`);
    rule(clock[first]!.start >= from || from <= prm.pre, `${person} before coming`);
    rule(clock[last]!.end <= to, `${person} after leaving`);
    rule(clock[last]!.end - clock[first]!.start <= maxPresence, `presence of ${person}`);
    rule(airtime.get(person)! >= prm.X - 1e-6, `airtime of ${person}`);
    let silence = 0;
    for (const at of there) {
      silence = plan.segs[at]!.speakers.includes(person) ? 0 : silence + plan.segs[at]!.dur;
      rule(silence <= prm.Y, `silence of ${person}`);
    }
  }
  themes.forEach((theme, number) => rule(!theme.must || order.includes(number), `theme ${number} must be in`));
  for (const [a, b] of instance.prec) rule(!order.includes(a) || !order.includes(b) || order.indexOf(a) < order.indexOf(b), `${a} before ${b}`);
  for (const [a, b] of instance.incompat) rule(!order.includes(a) || !order.includes(b), `${a} without ${b}`);
  for (const lock of instance.locks) {
    const segment = plan.segs[order.indexOf(lock.theme)];
    if (lock.kind === 'pos') rule(order[lock.pos] === lock.theme, 'locked position');
    if (lock.kind === 'dur') rule(segment?.dur === lock.dur, 'locked duration');
    if (lock.kind === 'speaker') rule(segment?.speakers.includes(lock.speaker) ?? false, 'locked speaker');
    if (lock.kind === 'exclude') rule(!segment?.speakers.includes(lock.speaker), 'excluded speaker');
  }
  const heard = [...airtime.values()];
  const all = heard.reduce((sum, ticks) => sum + ticks, 0);
  if (heard.length > 0) points -= prm.lambda * (Math.max(...heard) - Math.min(...heard));
  for (const { members, lo, pen } of instance.quotas) points -= pen * Math.max(0, lo * all - members.reduce((sum, person) => sum + (airtime.get(person) ?? 0), 0));
  return { value: points, broken };
}
