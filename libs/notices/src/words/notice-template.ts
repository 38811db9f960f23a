import type { NoticeKind } from '../notice/notice-kind.js';
import { isBlockVariable, KNOWN_VARIABLES, type BlockVariable, type NoticeVariable } from './notice-variables.js';

/**
 * A mail with holes, `{{show}}`, as a studio may write its own. A paragraph that names something unknown at the time (no date yet)
 * is left out whole; one that is nothing but the name of a block becomes that block.
 */
export interface NoticeTemplate {
  /** One line. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** On the button; empty: no button. */
  readonly button: string;
}

/** Where in a template something is wrong: the subject, the button, or a paragraph counted from 0. */
export type TemplatePlace = 'subject' | 'button' | number;

/** What makes a template unfit for use. */
export type TemplateFault =
  | { readonly code: 'unknownVariable'; readonly place: TemplatePlace; readonly name: string; readonly known: readonly NoticeVariable[] }
  /** A block stands alone in its paragraph. */
  | { readonly code: 'blockInText'; readonly place: TemplatePlace; readonly name: BlockVariable }
  /** `{{` without `}}`, or the other way round. */
  | { readonly code: 'bracesOpen'; readonly place: TemplatePlace }
  | { readonly code: 'subjectEmpty' }
  | { readonly code: 'subjectNotOneLine' }
  | { readonly code: 'tooLong'; readonly place: TemplatePlace; readonly most: number };

/** A hole in a template, its name between blanks or not. */
export const HOLE = /\{\{\s*([\p{L}\p{N}_.-]*)\s*\}\}/gu;
const MOST = 5000;
const MOST_SUBJECT = 200;

/** Everything wrong with a template of that kind; empty: it can be used. */
export function findTemplateFaults(kind: NoticeKind, { subject, paragraphs, button }: NoticeTemplate): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  if (subject.trim() === '') faults.push({ code: 'subjectEmpty' });
  if (/[\r\n\u0085\u2028\u2029]/.test(subject)) faults.push({ code: 'subjectNotOneLine' });
  const texts: readonly (readonly [TemplatePlace, string])[] = [['subject', subject], ...paragraphs.map((text, index) => [index, text] as const), ['button', button]];
  return [...faults, ...texts.flatMap(([place, text]) => faultsOf(kind, place, text))];
}

function faultsOf(kind: NoticeKind, place: TemplatePlace, text: string): readonly TemplateFault[] {
  const known = KNOWN_VARIABLES[kind];
  const most = typeof place === 'number' ? MOST : MOST_SUBJECT;
  const faults: TemplateFault[] = text.length > most ? [{ code: 'tooLong', place, most }] : [];
  for (const name of namesIn(text)) {
    if (!known.some((variable) => variable === name)) faults.push({ code: 'unknownVariable', place, name, known });
    else if (isBlockVariable(name) && (typeof place !== 'number' || blockOf(text) === null)) faults.push({ code: 'blockInText', place, name });
  }
  if (/\{\{|\}\}/.test(text.replace(HOLE, ''))) faults.push({ code: 'bracesOpen', place });
  return faults;
}

/** The names of the holes in a text, each once. */
export function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(HOLE)].map(([, name]) => name ?? ''))];
}

/** The block that a paragraph is, if it is nothing else. */
export function blockOf(paragraph: string): BlockVariable | null {
  const name = /^\s*\{\{\s*(\w+)\s*\}\}\s*$/.exec(paragraph)?.[1];
  return name !== undefined && isBlockVariable(name) ? name : null;
}
