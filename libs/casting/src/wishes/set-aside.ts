import { MOST } from '../planner/instance-fault.js';
import type { ShowInstance, ShowRules, SpeakerOffer, ThemeWish } from '../planner/instance.js';
import { apart, keyOfWish, wishOfLock } from './list-wishes.js';
import type { Wish, WishChange } from './wish.js';

/** The instance without some of its wishes: nothing else is asked for or given in their place. */
export function setAside(instance: ShowInstance, wishes: Iterable<Wish>): ShowInstance {
  const gone = new Set<string>();
  const laxThemes = new Map<number, Partial<ThemeWish>>();
  const laxSpeakers = new Map<number, Partial<SpeakerOffer>>();
  let changed = instance;
  for (const wish of wishes) {
    gone.add(keyOfWish(wish));
    if ('theme' in wish) laxThemes.set(wish.theme, { ...laxThemes.get(wish.theme), ...laxTheme(instance, wish) });
    if ('speaker' in wish) laxSpeakers.set(wish.speaker, { ...laxSpeakers.get(wish.speaker), ...laxSpeaker(laxSpeakers.get(wish.speaker)?.aff ?? instance.speakers[wish.speaker]!.aff, wish) });
    changed = withLaxRules(changed, wish);
  }
  return {
    ...changed,
    themes: changed.themes.map((theme, k) => (laxThemes.has(k) ? { ...theme, ...laxThemes.get(k) } : theme)),
    speakers: changed.speakers.map((speaker, k) => (laxSpeakers.has(k) ? { ...speaker, ...laxSpeakers.get(k) } : speaker)),
    prec: changed.prec.filter(([before, after]) => !gone.has(keyOfWish({ wish: 'order', before, after }))),
    incompat: changed.incompat.filter((themes) => !gone.has(keyOfWish(apart(themes)))),
    locks: changed.locks.filter((lock) => !gone.has(keyOfWish(wishOfLock(lock)))),
  };
}

/** How far a wish may be loosened; null: altogether. */
export function loosest(wish: Wish): Wish | null {
  switch (wish.wish) {
    case 'closing': return { ...wish, min: 0, max: wish.max * 2 };
    case 'themeLength': return { ...wish, min: Math.floor(wish.min / 2), max: wish.max * 2 };
    case 'silence': return { ...wish, most: wish.most * 2 };
    default: return null;
  }
}

/** The instance with changes made. */
export function applyChanges(instance: ShowInstance, changes: readonly WishChange[]): ShowInstance {
  const softened = changes.reduce((changed, one) => (one.change === 'soften' ? instead(changed, one.instead) : changed), instance);
  return setAside(softened, changes.flatMap((one) => (one.change === 'drop' ? [one.wish] : [])));
}

function laxTheme(instance: ShowInstance, wish: Wish & { readonly theme: number }): Partial<ThemeWish> {
  switch (wish.wish) {
    case 'must': return { must: false };
    case 'fewestSpeakers': return { nmin: Math.min(1, instance.themes[wish.theme]!.nmin) };
    case 'mostSpeakers': return { nmax: instance.speakers.length };
    case 'themeLength': return { min: 0, max: MOST.ticks };
    default: return {};
  }
}

function laxSpeaker(aff: SpeakerOffer['aff'], wish: Wish & { readonly speaker: number }): Partial<SpeakerOffer> {
  switch (wish.wish) {
    case 'arrival': return { from: 0 };
    case 'departure': return { to: MOST.ticks };
    case 'presence': return { maxPresence: MOST.ticks };
    case 'declined': return { status: 'pending' };
    case 'unable': return { aff: { ...aff, [wish.theme]: 0 } };
    default: return {};
  }
}

function withLaxRules(instance: ShowInstance, wish: Wish): ShowInstance {
  switch (wish.wish) {
    case 'airtime': return withRules(instance, { X: 0 });
    case 'turn': return withRules(instance, { minTurn: 0 });
    case 'silence': return withRules(instance, { Y: MOST.ticks });
    case 'break': return withRules(instance, { brkLo: 0, brkHi: MOST.ticks });
    case 'closing': return withRules(instance, { closeMin: 0, closeMax: MOST.ticks });
    case 'fewestSegments': return withRules(instance, { Pmin: 0 });
    case 'mostSegments': return ofSegments(instance, Math.max(instance.prm.P, instance.themes.length));
    case 'guests': return withRules(instance, { maxGuests: instance.speakers.length });
    case 'chairs': return withRules(instance, { seats: instance.speakers.length + 1 });
    case 'length': return ofAnyLength(instance);
    default: return instance;
  }
}

function instead(instance: ShowInstance, wish: Wish): ShowInstance {
  switch (wish.wish) {
    case 'fewestSpeakers': return inTheme(instance, wish.theme, { nmin: wish.least });
    case 'mostSpeakers': return inTheme(instance, wish.theme, { nmax: wish.most });
    case 'themeLength': return inTheme(instance, wish.theme, { min: wish.min, max: wish.max });
    case 'arrival': return ofSpeaker(instance, wish.speaker, { from: wish.from });
    case 'departure': return ofSpeaker(instance, wish.speaker, { to: wish.to });
    case 'presence': return ofSpeaker(instance, wish.speaker, { maxPresence: wish.most });
    case 'airtime': return withRules(instance, { X: wish.least });
    case 'turn': return withRules(instance, { minTurn: wish.least });
    case 'silence': return withRules(instance, { Y: wish.most });
    case 'break': return withRules(instance, { brkLo: wish.from, brkHi: wish.to });
    case 'closing': return withRules(instance, { closeMin: wish.min, closeMax: wish.max });
    case 'fewestSegments': return withRules(instance, { Pmin: wish.least });
    case 'guests': return withRules(instance, { maxGuests: wish.most });
    case 'length': return ofLength(instance, wish.length);
    default: return instance;
  }
}

const withRules = (instance: ShowInstance, rules: Partial<ShowRules>): ShowInstance => ({ ...instance, prm: { ...instance.prm, ...rules } });

function inTheme(instance: ShowInstance, number: number, changed: Partial<ThemeWish>): ShowInstance {
  return { ...instance, themes: instance.themes.map((theme, k) => (k === number ? { ...theme, ...changed } : theme)) };
}

function ofSpeaker(instance: ShowInstance, number: number, changed: Partial<SpeakerOffer>): ShowInstance {
  return { ...instance, speakers: instance.speakers.map((speaker, k) => (k === number ? { ...speaker, ...changed } : speaker)) };
}

function ofSegments(instance: ShowInstance, P: number): ShowInstance {
  const themes = instance.themes.map((theme) => ({ ...theme, posPref: Array.from({ length: P }, (_, p) => theme.posPref[p] ?? 0) }));
  return withRules({ ...instance, themes }, { P });
}

// Whoever is there for the whole show is there for a longer one, too.
function ofLength(instance: ShowInstance, length: number): ShowInstance {
  const { L } = instance.prm;
  const speakers = instance.speakers.map((speaker) => ({
    ...speaker, to: speaker.to >= L ? Math.max(speaker.to, length) : speaker.to, maxPresence: speaker.maxPresence >= L ? Math.max(speaker.maxPresence, length) : speaker.maxPresence,
  }));
  return withRules({ ...instance, speakers }, { L: length });
}

// As long as it takes: the show could last for hours, and the closing takes what is left.
function ofAnyLength(instance: ShowInstance): ShowInstance {
  return withRules(ofLength(instance, MOST.ticks), { closeMax: MOST.ticks });
}
