import type { ConducteurColumn, ConducteurDocument, ConducteurRow } from '#print';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const font = (family: string, weight: number, file: string) =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(resolve(`@expo-google-fonts/${file}`)).toString('base64')}); }`;

/** The same conducteur as a page for a browser to print: the same words, columns, fonts, repeated heads and unbroken lines. */
export function writeShowPage({ documentTitle, locale, title, subtitle, facts, columns, parts, totals }: ConducteurDocument): string {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escaped(documentTitle)}</title><style>
    ${font('Sans', 400, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf')}
    ${font('Sans', 700, 'source-sans-3/700Bold/SourceSans3_700Bold.ttf')}
    ${font('Serif', 400, 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf')}
    @page { size: A4 landscape; margin: 18mm 9mm 13mm } body { font: 9pt/1.25 Sans; margin: 0 } table { border-collapse: collapse; width: 100%; table-layout: fixed }
    td, th { text-align: left; vertical-align: top; padding: 1.3mm; border-bottom: .35pt solid #aaa } tr { break-inside: avoid } thead { display: table-header-group }
    .part { background: #1e1e1e; color: #fff } blockquote { font: 9.2pt/1.3 Serif; border-left: 1.4pt solid #555; margin: 1.5mm 0; padding-left: 2.6mm } small { color: #555 } p { margin: 0 0 1.5mm }
  </style><h1>${escaped(title)}</h1><p>${escaped(subtitle)}</p><p>${facts.map(({ label, value }) => `${escaped(label)} <b>${escaped(value)}</b>`).join(' · ')}</p>
  <table><thead><tr>${columns.map(({ label }) => `<th>${escaped(label)}</th>`).join('')}</tr></thead>
  ${parts.map((part) => `<tbody><tr class="part"><th colspan="${columns.length}">${escaped(part.title)} ${escaped(part.clock)} ${escaped(part.budget)}</th></tr>${part.rows.map((row) => `<tr>${columns.map((column) => `<td>${cellOf(column, row)}</td>`).join('')}</tr>`).join('')}</tbody>`).join('')}
  </table><p>${totals.map(({ label, value }) => `${escaped(label)} <b>${escaped(value)}</b>`).join(' · ')}</p></html>`;
}

function cellOf({ key }: ConducteurColumn, row: ConducteurRow): string {
  switch (key) {
    case 'number': case 'front': case 'duration': case 'cumulative': return `<b>${escaped(row[key])}</b>`;
    case 'segment': return `<b>${escaped(row.title)}</b><br><small>${escaped(row.kind)}</small>`;
    case 'speakers': return row.speakers.map(({ name, detail, airtime }) => `<p>${escaped(name)}, ${escaped(detail)} ${airtime}</p>`).join('');
    case 'content': return row.content.map(({ kind, text, source }) => (kind === 'quote' ? `<blockquote>${escaped(text)}<br><small>${escaped(source ?? '')}</small></blockquote>` : `<p>${escaped(text)}</p>`)).join('');
    case 'technique': return row.technique.map(({ label, value }) => `<p><small>${escaped(label)}</small> ${escaped(value)}</p>`).join('');
    default: return '';
  }
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
