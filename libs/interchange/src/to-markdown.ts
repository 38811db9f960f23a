import { clockOf, formatDuration, type Language, type TimedSegment } from '#rundown';
import type { Conducteur1 } from './conducteur-1.js';
import { creditPiece } from './credit-piece.js';
import { describeCast, describeLength, describeNotSeated, describePoints, describeRecording, describeRemark, describeReserve, describeTitle } from './describe-sheet.js';
import { lookUp, type LookUp, type ShownPiece } from './look-up.js';
import { SHEET_WORDS } from './sheet-words.js';

/** The conducteur as Markdown (CommonMark with tables): a table of the running order, then each line with all that it holds. Nothing of it is markup but ours. */
export function toMarkdown(document: Conducteur1, language: Language = 'fr'): string {
  const words = SHEET_WORDS[language];
  const found = lookUp(document);
  const { rundown } = found;
  const host = found.speakers.find(({ role }) => role === 'host')?.name;
  const facts = [
    `${words.length} ${describeLength(found, language)}`,
    describeRecording(found, language),
    document.topic.venue === null ? null : `${words.venue}${words.colon}${document.topic.venue}`,
    host === undefined ? null : `${words.host}${words.colon}${host}`,
  ];
  const list = (title: string, entries: readonly string[]) => (entries.length === 0 ? [] : [`## ${title}`, entries.map(bullet).join('\n')]);
  const blocks = [
    `# ${inline(rundown.title)}`,
    ...facts.flatMap((fact) => (fact === null ? [] : [inline(fact)])),
    tableOf(found, language),
    ...rundown.segments.flatMap((segment) => linesOf(segment, found, language)),
    ...list(words.cast, describeCast(found, language)),
    ...list(words.notSeated, describeNotSeated(found, language)),
    ...list(words.reserve, describeReserve(found, language)),
    ...list(words.remarks, [...document.remarks.map((remark) => describeRemark(remark, found, language)), describePoints(found, language)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableOf({ rundown, seatsIn }: LookUp, language: Language): string {
  const words = SHEET_WORDS[language];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row([words.number, words.start, words.duration, words.running, words.segment, words.speakers]),
    '| ---: | --- | ---: | ---: | --- | --- |',
    ...rundown.segments.map((segment) => {
      const { number, start, cumulativeSeconds } = segment.times;
      return row([
        number, start === null ? '' : clockOf(start), formatDuration(segment.durationSeconds), segment.outside ? words.outside : formatDuration(cumulativeSeconds),
        inline(describeTitle(segment, language)), inline(seatsIn(segment).map(({ name }) => name).join(', ')),
      ]);
    }),
  ].join('\n');
}

function linesOf(segment: TimedSegment, found: LookUp, language: Language): readonly string[] {
  const words = SHEET_WORDS[language];
  const credit = ({ text, origin }: ShownPiece) => `${inline(text)} (${inline(creditPiece(origin, language))})`;
  const seats = found.seatsIn(segment).map(({ name, seconds }) => `${name} ${formatDuration(seconds)}`);
  const { camera, sound, lowerThird } = segment.technique;
  const own = (found.document.columns ?? []).map(({ id, title }): readonly [string, string] => [title, (segment.cells as Readonly<Record<string, string>> | undefined)?.[id] ?? '']);
  const said = [
    ...(segment.objective === '' ? [] : [`${label(words.aim)}${words.colon}${inline(segment.objective)}`]),
    ...(seats.length === 0 ? [] : [`${label(words.speakers)}${words.colon}${inline(seats.join(', '))}`]),
    ...(segment.content === '' ? [] : [paragraphs(segment.content)]),
    ...(found.questionsIn(segment).length === 0 ? [] : [found.questionsIn(segment).map((one) => `- ${credit(one)}`).join('\n')]),
    ...found.quotesIn(segment).map((one) => `> ${words.open}${inline(one.text)}${words.close} (${inline(creditPiece(one.origin, language))})`),
    ...[[words.camera, camera], [words.sound, sound], [words.lowerThird, lowerThird], ...own, [words.notes, segment.notes]].flatMap(([title, text]) => (text ? [`${label(title!)}${words.colon}${inline(text)}`] : [])),
  ];
  return said.length === 0 ? [] : [`## ${segment.times.number}. ${inline(describeTitle(segment, language))} (${formatDuration(segment.durationSeconds)})`, ...said];
}

const label = (text: string): string => `**${inline(text)}**`;

const bullet = (text: string): string => `- ${inline(text)}`;

/** A text's own lines, as paragraphs with the breaks that they have. */
const paragraphs = (text: string): string => text.split(/\s*\n\s*\n\s*/u).flatMap((one) => (one.trim() === '' ? [] : [one.split('\n').map(inline).join('\\\n')])).join('\n\n');

/** Text on one line in which nothing is markup: every sign that could be is escaped, wherever it stands. */
function inline(text: string): string {
  return text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/gu, ' ').replace(/\p{Cc}/gu, '').trim()
    .replace(/[\\`*_{}[\]<>#|~&$@]|^[-+=>]|!(?=\[)|(?<=https?):|(?<=www)\./giu, (sign) => `\\${sign}`)
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
