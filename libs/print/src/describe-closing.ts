import { formatDuration, listRemoved, type Reason } from '#rundown';
import type { ClosingEntry, ClosingList } from './conducteur-document.js';
import type { ConducteurInput } from './printed-show.js';
import { sayReason, sayRemark } from './say.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** What stands after the last line: numbers that are on earlier papers and no longer here, what was kept in reserve and why, then what the producer should know; empty lists are left out. */
export function describeClosing(input: ConducteurInput): readonly ClosingList[] {
  const words = WORDS[input.heading.locale];
  const { role = 'producer' } = input;
  return [
    { title: words.removedLines, entries: removedEntries(input) },
    { title: words.reserve, entries: role === 'speakerSafe' ? [] : reserveEntries(input) },
    { title: words.remarks, entries: role === 'producer' ? remarkEntries(input) : [] },
  ].filter(({ entries }) => entries.length > 0);
}

function removedEntries({ rundown, heading: { locale } }: ConducteurInput): readonly ClosingEntry[] {
  const words = WORDS[locale];
  return listRemoved(rundown).map(({ number, title, inReserve }) => ({
    mark: `${words.columns.number}\u00a0${number}`,
    text: typeset(title, locale) || words.untitled,
    detail: inReserve ? words.setAside : words.removed,
  }));
}

function reserveEntries({ rundown, reservedThemes, themes, role = 'producer', heading: { locale } }: ConducteurInput): readonly ClosingEntry[] {
  const words = WORDS[locale];
  // Why something was kept aside is between the producers.
  const because = (why: readonly Reason[]): string => role !== 'producer' ? '' : why.map((reason) => sayReason(reason, locale)).join(' ');
  // A theme kept aside as a whole segment is listed once, as that segment.
  const asSegment = new Set(rundown.reserve.map(({ theme }) => theme));
  return [
    ...rundown.reserve.map((segment) => ({
      mark: `${words.kinds[segment.kind]} · ${formatDuration(segment.durationSeconds)}`,
      text: typeset(segment.title, locale) || words.untitled,
      detail: because(segment.why.length > 0 ? segment.why : (reservedThemes.find(({ theme }) => theme === segment.theme)?.why ?? [])),
    })),
    ...reservedThemes
      .filter(({ theme }) => !asSegment.has(theme))
      .map(({ theme, why }) => ({ mark: words.theme, text: typeset(themes.get(theme) ?? theme, locale), detail: because(why) })),
  ];
}

function remarkEntries(input: ConducteurInput): readonly ClosingEntry[] {
  const { rundown, remarks, heading: { locale } } = input;
  const words = WORDS[locale];
  return remarks.map((remark) => {
    const segment = rundown.segments.find(({ id }) => id === remark.segment);
    return {
      mark: segment === undefined ? '' : `${words.columns.number}\u00a0${segment.times.number}`,
      text: sayRemark(
        remark,
        {
          speaker: remark.speaker === undefined ? null : (input.speakers.get(remark.speaker)?.name ?? null),
          theme: remark.theme === undefined ? null : (input.themes.get(remark.theme) ?? null),
        },
        locale,
      ),
      detail: remark.level === 'warn' ? words.warn : '',
    };
  });
}
