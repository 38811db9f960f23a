import { formatDay, formatHour, formatStamp } from './format-date.js';
import { localDateTime } from './local-date-time.js';
import type { PaperCheck, PaperHead } from './paper-head.js';
import type { PrintedShow, PrintHeading } from './printed-show.js';
import { typeset } from './typeset.js';
import { WORDS } from './words.js';

/** A show and the name of one of its papers → the head and foot that all papers have in common. */
export function describeHead({ rundown, heading }: Pick<PrintedShow, 'rundown' | 'heading'>, paper: string): PaperHead {
  const { locale } = heading;
  const { untitled, draft, version: numbered, printed, copyOf, facts, at } = WORDS[locale];
  const title = typeset(heading.title, locale) || untitled;
  const topic = typeset(heading.topicTitle ?? '', locale);
  const episode = typeset(heading.episode ?? '', locale);
  const venue = typeset(heading.venue ?? '', locale);
  const recipient = typeset(heading.recipient ?? '', locale);
  const version = heading.version === null ? draft : numbered(heading.version);
  const stamp = printed(formatStamp(localDateTime(Date.parse(heading.printedAt), heading.zone), locale));
  const date = heading.recordingDate ?? rundown.start?.local ?? null;
  const day = date === null ? '' : formatDay(date, locale);
  return {
    locale,
    documentTitle: [title, paper, version, ...(recipient === '' ? [] : [recipient])].join(' – '),
    printedAt: new Date(heading.printedAt).toISOString(),
    title,
    subtitle: [episode, topic === title ? '' : topic].filter((text) => text !== '').join(' – '),
    facts: [
      { label: facts.recording, value: rundown.start === null || day === '' ? day : at(day, formatHour(rundown.start.local, locale)) },
      { label: facts.venue, value: venue },
      { label: facts.version, value: `${version} · ${stamp}` },
    ].filter(({ value }) => value !== ''),
    running: [
      [title, episode].filter((text) => text !== '').join(' · '),
      venue,
      [day, version, stamp].filter((text) => text !== '').join(' · '),
    ],
    copyOf: recipient === '' ? '' : copyOf(recipient),
    check: checkOf(heading),
  };
}

function checkOf({ check, locale }: PrintHeading): PaperCheck | null {
  if (check === null || check === undefined || check === '') return null;
  const { isCurrent, checkAlt } = WORDS[locale];
  const text = check.replace(/^https?:\/\//, '');
  return { address: check, label: isCurrent, text, alt: checkAlt(text) };
}
