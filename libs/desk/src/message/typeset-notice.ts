import type { NoticeBlock, WrittenNotice } from '#notices';
import { typesetFrench } from '#print';
import type { Locale } from '../actor.js';

/** Links and mail addresses, and the sign that stands for them meanwhile, so that it stands for itself as well. */
const UNTOUCHED = /\uFFFC|https?:\/\/\S*[^\s.,;:!?…»)\]"'’]|[^\s@<>()«»,;:"]+@[^\s@<>()«»,;:"]*[^\s@<>()«»,;:"'’.!?…]/gu;

/** Signs that no mail program shows and that no page may hold. */
const UNSHOWN = /[\p{Cs}\ufffe\uffff]|(?![\t\n\u0085])\p{Cc}/gu;

/** A mail's words with the fine spaces of their language; its button's link and every address in it stay as they are. */
export function typesetNotice({ subject, blocks, button }: WrittenNotice, locale: Locale): WrittenNotice {
  const set = (text: string) => (locale === 'fr' ? typesetOnce(clean(text)) : clean(text));
  return {
    subject: set(subject),
    blocks: blocks.map((block) => setBlock(block, set)),
    button: button === null ? null : { label: set(button.label), link: button.link },
  };
}

function setBlock(block: NoticeBlock, set: (text: string) => string): NoticeBlock {
  if (block.block === 'paragraph') return { block: 'paragraph', text: set(block.text) };
  const rows = block.rows.map(({ label, before, value }) => ({ label: set(label), before: before === null ? null : set(before), value: set(value) }));
  return { block: 'rows', title: set(block.title), rows };
}

/** Mails of one kind are mostly the same words: what was typeset last is remembered, so many texts of it. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 2_000;

function typesetOnce(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const typeset = typesetAround(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, typeset);
  return typeset;
}

/** A symbol keeps the place of what must not change: the typesetting neither drops nor adds one. */
function typesetAround(text: string): string {
  const kept = text.match(UNTOUCHED);
  if (kept === null) return typesetFrench(text);
  let next = 0;
  return typesetFrench(text.replace(UNTOUCHED, '\uFFFC')).replace(/\uFFFC/g, () => kept[next++] ?? '');
}

const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSHOWN, '');
