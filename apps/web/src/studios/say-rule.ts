import type { ReminderRule } from '#notices';
import { formatHour } from '#print';
import type { Language, Words } from '../words/words.js';
import { writeLead } from './draft-rule.js';

/** A time of day in words: « 17 h 00 ». */
export const sayClock = (hour: string, language: Language): string => formatHour(`2026-12-10T${hour}`, language);

/** When a reminder leaves, in words. */
export function sayRule(rule: ReminderRule, words: Words['studios'], language: Language): string {
  if ('at' in rule) return words.inDays(rule.daysBefore, sayClock(rule.at, language));
  const notBefore = sayClock(rule.notBefore, language);
  return rule.secondsBeforeCall === 0 ? words.onDayAtCall(notBefore) : words.onDay(writeLead(rule.secondsBeforeCall).replace(/h(\d\d)?$/, (_, minutes?: string) => `\u00a0h${minutes === undefined ? '' : `\u00a0${minutes}`}`), notBefore);
}

/** The reminders of a studio in words, the earliest first. */
export const sayRules = (rules: readonly ReminderRule[], words: Words['studios'], language: Language): readonly string[] =>
  rules.toSorted((one, other) => other.daysBefore - one.daysBefore).map((rule) => sayRule(rule, words, language));
