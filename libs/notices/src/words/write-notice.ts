import type { NoticeKind } from '../notice/notice-kind.js';
import type { NoticeFacts } from './notice-facts.js';
import type { NoticeLocale } from './notice-locale.js';
import { blockOf, findTemplateFaults, HOLE, namesIn, type NoticeTemplate, type TemplateFault } from './notice-template.js';
import { TEXT_VARIABLES, type TextVariable } from './notice-variables.js';
import { readVariables, type NoticeValues } from './read-variables.js';
import { ENGLISH_TEMPLATES } from './templates-en.js';
import { FRENCH_TEMPLATES } from './templates-fr.js';
import type { NoticeBlock, WrittenNotice } from './written-notice.js';

/** The house's own templates, which a studio may replace one by one. */
export const NOTICE_TEMPLATES: Readonly<Record<NoticeLocale, Readonly<Record<NoticeKind, NoticeTemplate>>>> = { fr: FRENCH_TEMPLATES, en: ENGLISH_TEMPLATES };

/** The mail, or everything that is wrong with the template. */
export type WriteOutcome =
  | { readonly outcome: 'noticeWritten'; readonly notice: WrittenNotice }
  | { readonly outcome: 'templateRefused'; readonly faults: readonly TemplateFault[] };

/** A mail in the house's words. */
export function writeNotice<Kind extends NoticeKind>(kind: Kind, facts: NoticeFacts<Kind>, locale: NoticeLocale): WrittenNotice {
  return fill(NOTICE_TEMPLATES[locale][kind], readVariables(facts, locale), facts.link);
}

/** A mail in a studio's own words, or what is wrong with its template. */
export function fillTemplate<Kind extends NoticeKind>(kind: Kind, template: NoticeTemplate, facts: NoticeFacts<Kind>, locale: NoticeLocale): WriteOutcome {
  const faults = findTemplateFaults(kind, template);
  if (faults.length > 0) return { outcome: 'templateRefused', faults };
  return { outcome: 'noticeWritten', notice: fill(template, readVariables(facts, locale), facts.link) };
}

function fill({ subject, paragraphs, button }: NoticeTemplate, values: NoticeValues, link: string): WrittenNotice {
  const label = fillText(button, values).trim();
  return {
    // A title may hold a line end, a subject may not.
    subject: fillText(subject, values).replace(/[\s\u0085]+/gu, keepFixedSpace).trim(),
    blocks: paragraphs.flatMap((paragraph) => fillParagraph(paragraph, values)),
    button: label === '' || link === '' ? null : { label, link },
  };
}

function fillParagraph(paragraph: string, values: NoticeValues): readonly NoticeBlock[] {
  const block = blockOf(paragraph);
  if (block !== null) return values.blocks[block].rows.length === 0 ? [] : [values.blocks[block]];
  if (namesIn(paragraph).some((name) => textOf(name, values).trim() === '')) return [];
  const text = fillText(paragraph, values).trim();
  return text === '' ? [] : [{ block: 'paragraph', text }];
}

/** Filled once: what a fact says is never read as a template. */
const fillText = (text: string, values: NoticeValues): string => text.replace(HOLE, (_, name: string) => textOf(name, values));

const textOf = (name: string, { texts }: NoticeValues): string => (isText(name) ? texts[name] : '');
const isText = (name: string): name is TextVariable => TEXT_VARIABLES.some((variable) => variable === name);
const keepFixedSpace = (blanks: string): string => (/^[\u00a0\u202f]$/.test(blanks) ? blanks : ' ');
