import type { NoticeBlock, WrittenNotice } from '#notices';

/** As many signs as an inbox shows beside a subject. */
const SHOWN = 150;

/** What an inbox shows before the mail is opened: what it says, without its greeting. */
export function sayAhead({ blocks }: WrittenNotice): string {
  const said = blocks.filter((block, at) => at > 0 || !isGreeting(block)).map(sayShort).join(' ').replace(/\s*\n\s*/g, ' ');
  return Array.from(said.slice(0, SHOWN * 2)).slice(0, SHOWN).join('');
}

const isGreeting = (block: NoticeBlock): boolean => block.block === 'paragraph' && block.text.endsWith(',') && block.text.length < SHOWN;

const sayShort = (block: NoticeBlock): string =>
  block.block === 'paragraph' ? block.text : `${block.rows.map(({ label, value }) => `${label} ${value}`).join(', ')}.`;
