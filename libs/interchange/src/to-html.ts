import { clockOf, formatDuration, type Language, type TimedSegment } from '#rundown';
import type { Conducteur1 } from './conducteur-1.js';
import { creditPiece } from './credit-piece.js';
import { describeCast, describeLength, describeNotSeated, describePoints, describeRecording, describeRemark, describeReserve, describeTitle } from './describe-sheet.js';
import { lookUp, type LookUp, type ShownPiece } from './look-up.js';
import { SHEET_WORDS } from './sheet-words.js';

const STYLE = `
@page{size:A4 landscape;margin:12mm}
*{box-sizing:border-box}
body{font:10pt/1.35 "Source Sans 3","Segoe UI","Helvetica Neue",Arial,sans-serif;color:#111;background:#fff;margin:0 auto;max-width:285mm;padding:6mm}
h1{font:600 18pt/1.2 "Source Serif 4",Georgia,serif;margin:0 0 1mm}
h2{font-size:11pt;margin:6mm 0 1mm;border-bottom:1px solid #111}
.facts{margin:0 0 4mm;color:#333}
table{border-collapse:collapse;width:100%;table-layout:fixed}
thead{display:table-header-group}
th{text-align:left;font-size:8.5pt;border-bottom:1.5pt solid #111;padding:1mm}
td{vertical-align:top;border-bottom:.5pt solid #888;padding:1.2mm 1mm;overflow-wrap:break-word}
tr{break-inside:avoid}
.n{width:9mm}.t{width:16mm;font-variant-numeric:tabular-nums;white-space:nowrap}.s{width:54mm}.b{width:20mm}
.d{font-weight:600}
.title{font-weight:600}
.outside td{color:#555;font-style:italic}
.aim{color:#333;margin:.5mm 0}
ul{margin:.5mm 0;padding-left:4mm}
blockquote{margin:1mm 0 1mm 1mm;padding-left:2mm;border-left:1.5pt solid #111;font-family:"Source Serif 4",Georgia,serif}
cite{font:normal 8.5pt "Source Sans 3",Arial,sans-serif;color:#444}
.seats{list-style:none;padding:0;margin:0}.seats li{display:flex;justify-content:space-between;gap:2mm}.seats b{font-weight:400;font-variant-numeric:tabular-nums;white-space:nowrap}
.warn::marker{content:"! "}
@media print{body{padding:0;max-width:none}}
@media (max-width:700px){table,tbody,tr,td{display:block;width:auto}thead,.b{display:none}td{border:0;padding:.5mm 0}tr{border-bottom:.5pt solid #888;padding:2mm 0}.n,.t{display:inline-block;margin-right:3mm;width:auto}}
`;

/** The conducteur as one printable page that needs nothing else: no script, no outside file; other people's words are escaped. */
export function toHtml(document: Conducteur1, language: Language = 'fr'): string {
  const words = SHEET_WORDS[language];
  const found = lookUp(document);
  const host = found.speakers.find((speaker) => speaker.role === 'host')?.name;
  const facts = [
    `${words.length} ${describeLength(found, language)}`,
    describeRecording(found, language),
    document.topic.venue === null ? null : `${words.venue}${words.colon}${document.topic.venue}`,
    host === undefined ? null : `${words.host}${words.colon}${host}`,
  ].filter((fact) => fact !== null);
  const list = (title: string, entries: readonly string[]) =>
    entries.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2>\n<ul>${entries.map((entry) => `<li>${escapeHtml(entry)}</li>`).join('')}</ul>\n`;
  const remarks = [...document.remarks.map((remark) => `<li${remark.level === 'warn' ? ' class="warn"' : ''}>${escapeHtml(describeRemark(remark, found, language))}</li>`), `<li>${escapeHtml(describePoints(found, language))}</li>`];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(`${words.conducteur} – ${found.rundown.title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(found.rundown.title)}</h1>
<p class="facts">${facts.map(escapeHtml).join(' · ')}</p>
<table>
<thead><tr><th class="n">${words.number}</th><th class="t">${words.start}</th><th class="t">${words.duration}</th><th class="t">${words.running}</th><th>${words.segment}</th><th class="s">${words.speakers}</th><th class="b">${words.notes}</th><th class="b">${words.actual}</th></tr></thead>
<tbody>
${found.rundown.segments.map((segment) => rowOf(segment, found, language)).join('\n')}
</tbody>
</table>
${list(words.cast, describeCast(found, language))}${list(words.notSeated, describeNotSeated(found, language))}${list(words.reserve, describeReserve(found, language))}<h2>${words.remarks}</h2>
<ul>${remarks.join('')}</ul>
</body>
</html>
`;
}

function rowOf(segment: TimedSegment, found: LookUp, language: Language): string {
  const words = SHEET_WORDS[language];
  const credit = (piece: ShownPiece) => `<cite>${escapeHtml(creditPiece(piece.origin, language))}</cite>`;
  const questions = found.questionsIn(segment).map((question) => `<li>${escapeHtml(question.text)} ${credit(question)}</li>`);
  const content = [
    `<div class="title">${escapeHtml(describeTitle(segment, language))}</div>`,
    ...(segment.objective === '' ? [] : [`<div class="aim">${escapeHtml(segment.objective)}</div>`]),
    ...(segment.content === '' ? [] : [`<div>${escapeHtml(segment.content)}</div>`]),
    ...(questions.length === 0 ? [] : [`<ul>${questions.join('')}</ul>`]),
    ...found.quotesIn(segment).map((quote) => `<blockquote>${words.open}${escapeHtml(quote.text)}${words.close} ${credit(quote)}</blockquote>`),
  ];
  const seats = found.seatsIn(segment).map((seat) => `<li><span>${escapeHtml(seat.name)}</span> <b>${formatDuration(seat.seconds)}</b></li>`);
  const { number, start, cumulativeSeconds } = segment.times;
  return `<tr${segment.outside ? ' class="outside"' : ''}><td class="n">${number}</td><td class="t">${start === null ? '' : clockOf(start)}</td><td class="t d">${formatDuration(segment.durationSeconds)}</td><td class="t">${segment.outside ? words.outside : formatDuration(cumulativeSeconds)}</td><td>${content.join('')}</td><td class="s">${seats.length === 0 ? '' : `<ul class="seats">${seats.join('')}</ul>`}</td><td class="b">${escapeHtml(segment.notes)}</td><td class="b"></td></tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
