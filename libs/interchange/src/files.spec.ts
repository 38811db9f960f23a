import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { buildRundown, buildSegment } from '../../rundown/testing/build-rundown.js';
import { arbitraryDraft, documentOf } from '../testing/arbitrary-show.js';
import { toCsv } from './to-csv.js';
import { toHtml } from './to-html.js';
import { toMarkdown } from './to-markdown.js';
import { toOntime } from './ontime/to-ontime.js';
import { keyOfLabel } from './ontime/ontime-fields.js';
import type { OntimeEvent, OntimeProject } from './ontime/ontime-project.js';

const HOSTILE = '<script>alert(1)</script> [clic](javascript:x) ![](x) **gras** | `code` # titre\n- liste\n1. un\n> cité\nhttp://x.example www.x.example &lt; \\';

describe('Markdown', () => {
  it('holds no markup but ours, and every word', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    const segment = buildSegment({ id: 's', title: HOSTILE, objective: HOSTILE, content: HOSTILE, notes: HOSTILE });
    const html = markdown.render(toMarkdown(documentOf(buildRundown({ title: HOSTILE, segments: [segment] })), 'fr'));
    expect(html).not.toMatch(/<script|<a |<img|<code>|<em>/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    // Objective, speakers' and notes' labels, and nothing that a text made bold.
    expect([...html.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, label]) => label)).toEqual(['À obtenir', 'Notes']);
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html.replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toContain('**gras** | `code` # titre');
  });
});

describe('every file', () => {
  it('is the same text twice, and what a page shows is escaped', () => {
    fc.assert(fc.property(arbitraryDraft, (rundown) => {
      const document = documentOf(rundown);
      for (const write of [toCsv, toHtml, toMarkdown, toOntime]) expect(write(document, 'fr')).toBe(write(JSON.parse(JSON.stringify(document)), 'fr'));
      expect(toHtml(document, 'fr').replace(/<\/?(?:html|head|meta|title|style|body|h1|h2|p|table|thead|tbody|tr|th|td|div|span|b|ul|li|blockquote|cite)\b[^<>]*>|<!doctype html>/g, '').replace(/@page[^]*?<\/style>/, '')).not.toMatch(/<[a-z]/i);
    }), { numRuns: 40 });
  });
});

describe('an Ontime project', () => {
  it('keeps the rules by which Ontime drops what it does not know', () => {
    fc.assert(fc.property(arbitraryDraft, fc.constantFrom('fr' as const, 'en' as const), (rundown, language) => {
      const project = JSON.parse(toOntime(documentOf(rundown), language)) as OntimeProject;
      const run = project.rundowns['conducteur']!;
      expect([typeof project.settings.version, project.automation['enabledOscIn']]).toEqual(['string', false]);
      for (const [key, { label, type }] of Object.entries(project.customFields)) expect([/^[a-z0-9_ ]+$/i.test(label), key, type]).toEqual([true, keyOfLabel(label), 'text']);
      const events = Object.values(run.entries).filter((entry): entry is OntimeEvent => entry.type === 'event');
      for (const { title, note: _, timeStart, timeEnd, duration, custom, colour } of events) {
        expect([title.length <= 64, title === title.trim(), [timeStart, timeEnd, duration].every((time) => Number.isInteger(time) && time >= 0 && time <= 86_399_000), /^(#[0-9A-F]{6})?$/.test(colour)]).toEqual([true, true, true, true]);
        expect(Object.keys(custom).every((key) => key in project.customFields)).toBe(true);
      }
      expect(run.flatOrder).toEqual(run.order.flatMap((id) => { const entry = run.entries[id]!; return [id, ...(entry.type === 'group' ? entry.entries : [])]; }));
      expect(events.map(({ id }) => id)).toEqual([...rundown.segments, ...rundown.reserve].map(({ id }) => id));
      expect(new Set(run.flatOrder)).toEqual(new Set(Object.keys(run.entries)));
    }));
  });

  it('links what floats, lets hard starts stand, skips what is skipped or aside, and ends on the clock what counts to its end', () => {
    const rundown = buildRundown({ segments: [buildSegment({ id: 'a', durationSeconds: 60 }), buildSegment({ id: 'b', durationSeconds: 60, skipped: 'floated' }), buildSegment({ id: 'c', durationSeconds: 60, hardStart: { local: '2026-12-10T19:30' }, countToEnd: true, colour: 'red' }), buildSegment({ id: 'd', durationSeconds: 60 })], reserve: [buildSegment({ id: 'x' })] });
    const { entries } = (JSON.parse(toOntime(documentOf(rundown))) as OntimeProject).rundowns['conducteur']!;
    const of = (id: string) => { const { linkStart, timeStart, skip, countToEnd, flag, cue, colour } = entries[id] as OntimeEvent; return [linkStart, timeStart / 1000, skip, countToEnd, flag, cue, colour]; };
    expect(['a', 'b', 'c', 'd', 'x'].map(of)).toEqual([
      [false, 68_400, false, false, false, '1', ''], [false, 68_460, true, false, false, '2', ''], [false, 70_200, false, true, true, '3', '#E03131'], [true, 70_260, false, false, false, '4', ''], [false, 70_260, true, false, false, '', ''],
    ]);
  });
});
