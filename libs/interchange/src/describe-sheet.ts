import { clockOf, formatDuration, formatOffset, sayReason, sayRemark, type Language, type Remark, type Segment } from '#rundown';
import type { LookUp } from './look-up.js';
import { SHEET_WORDS } from './sheet-words.js';

/** Length against target: « 52:00, à la seconde », « 53:30 (+1:30) »; with studio time where it differs. */
export function describeLength({ rundown }: LookUp, language: Language): string {
  const words = SHEET_WORDS[language];
  const { plannedSeconds, overSeconds, studioSeconds } = rundown;
  const exact = overSeconds === 0 ? `${formatDuration(plannedSeconds)}, ${words.onTarget}` : `${formatDuration(plannedSeconds)} (${formatOffset(overSeconds)})`;
  return studioSeconds === plannedSeconds ? exact : `${exact} · ${words.studio} ${formatDuration(studioSeconds)}`;
}

/** « jeudi 10 décembre 2026, 16:00:00 → 16:52:00 (Europe/Paris) », or null without a start. */
export function describeRecording({ rundown }: LookUp, language: Language): string | null {
  const first = rundown.segments[0]?.times.start ?? null;
  if (rundown.start === null || first === null || rundown.end === null) return null;
  const day = new Intl.DateTimeFormat(SHEET_WORDS[language].locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${first.slice(0, 10)}T00:00Z`));
  return `${day}, ${clockOf(first)} → ${clockOf(rundown.end)} (${rundown.start.zone})`;
}

/** A line's title with what sets it apart: « Sondage (heure fixe, de secours) ». */
export function describeTitle({ title, hardStart, skipped, countToEnd }: Segment, language: Language): string {
  const { hardStart: fixed, skipped: states, countToEnd: ends } = SHEET_WORDS[language];
  const marks = [...(hardStart ? [fixed] : []), ...(countToEnd === true ? [ends] : []), ...(skipped ? [states[skipped]] : [])];
  return marks.length === 0 ? title : `${title} (${marks.join(', ')})`.trim();
}

/** One line per person of the show: name, standing, speech, why. */
export function describeCast({ speakers }: LookUp, language: Language): readonly string[] {
  const words = SHEET_WORDS[language];
  return speakers.map(({ name, title, organisation, role, status, seconds, why }) => {
    const who = [name, title, organisation].filter((part) => part !== '').join(', ');
    const standing = role === 'host' ? words.host.toLowerCase() : words.status[status] ?? status;
    const reasons = why.map((reason) => sayReason(reason, language)).join(', ');
    return [who, standing, `${formatDuration(seconds)} ${words.speech}`, ...(reasons === '' ? [] : [reasons])].join(' – ');
  });
}

/** Who stays out and why: one line per reason, the first few names each. */
export function describeNotSeated({ document }: LookUp, language: Language, most = 6): readonly string[] {
  const words = SHEET_WORDS[language];
  const groups = new Map<string, string[]>();
  for (const { name, why } of document.notSeated ?? []) {
    const said = why.map((reason) => sayReason(reason, language)).join(', ');
    groups.set(said, [...(groups.get(said) ?? []), name]);
  }
  return [...groups].map(([said, names]) => {
    const rest = names.length - most;
    return `${names.slice(0, most).join(', ')}${rest > 0 ? ` ${words.andOthers(rest)}` : ''}${words.colon}${said}`;
  });
}

/** One line per segment kept aside. */
export function describeReserve({ rundown }: LookUp, language: Language): readonly string[] {
  const words = SHEET_WORDS[language];
  return rundown.reserve.map(({ title, why }) => `${title}${why.length === 0 ? '' : `${after(title, words.colon)}${why.map((reason) => sayReason(reason, language)).join(', ')}`}`);
}

/** What became of the points raised. */
export function describePoints({ document: { points } }: LookUp, language: Language): string {
  const count = (state: string) => points.filter((point) => point.state === state).length;
  return SHEET_WORDS[language].points(count('covered'), count('reserve'), count('notKept'));
}

/** A remark with the title of the segment it is about. */
export function describeRemark(remark: Remark, found: LookUp, language: Language): string {
  const title = remark.segment === undefined ? undefined : found.segmentTitle(remark.segment);
  const said = sayRemark(remark, language);
  return title === undefined ? said : `${title}${after(title, SHEET_WORDS[language].colon)}${said}`;
}

// « … en rayon ? : il en faut deux » reads badly: after a sign that ends a sentence a dash leads on.
function after(title: string, colon: string): string {
  return /[?!…]\s*$/u.test(title) ? ' – ' : colon;
}
