import { sayTemplateFault, type EditNoticeTemplateOutcome, type Locale, type NoticePreview, type NoticeWords } from '#desk';
import { isBlockVariable, KNOWN_VARIABLES, type NoticeBlock, type TemplateFault, type WrittenNotice } from '#notices';
import { presentProblem } from '../graphql/problem.js';
import type { NoticePreviewType, NoticeWordsType, PreviewBlockType, PreviewMailType, TemplateFaultType } from './notice.types.js';

export const presentWords = (words: NoticeWords): NoticeWordsType => ({
  ...words, variables: KNOWN_VARIABLES[words.kind].map((name) => ({ name, block: isBlockVariable(name) })),
});

export const presentWordsEdit = (outcome: EditNoticeTemplateOutcome, locale: Locale) =>
  outcome.outcome === 'NoticeTemplateEdited'
    ? { ...outcome, words: presentWords(outcome.words) }
    : { ...presentProblem(outcome, locale), faults: outcome.faults.map((fault) => presentFault(fault, locale)) };

export const presentPreview = ({ words, faults }: NoticePreview, locale: Locale): NoticePreviewType => ({
  mail: words && presentMail(words), faults: faults.map((fault) => presentFault(fault, locale)),
});

const presentMail = ({ subject, blocks, button }: WrittenNotice): PreviewMailType => ({ subject, blocks: blocks.map(presentBlock), button: button?.label ?? null });

const presentBlock = (block: NoticeBlock): PreviewBlockType =>
  block.block === 'paragraph' ? { block: 'paragraph', text: block.text, rows: [] } : { block: 'rows', text: block.title, rows: block.rows };

function presentFault(fault: TemplateFault, locale: Locale): TemplateFaultType {
  const place = 'place' in fault ? fault.place : 'subject';
  const message = sayTemplateFault(fault, locale);
  return typeof place === 'number' ? { code: fault.code, place: 'paragraph', paragraph: place, message } : { code: fault.code, place, paragraph: null, message };
}
