/** Blocks whose words are somebody else's, or no sentences: they are shown, not read. */
const LEFT_OUT = new Set(['blockquote', 'table']);

/**
 * The words of an article written in Markdown, as plain text: paragraphs, list items and headings, each apart by an empty
 * line, without the signs of Markdown. What is quoted in a block is not its author's and is left out, as are code, tables
 * and pictures. The parser is loaded only when there is an article to read.
 */
export async function readMarkdown(markdown: string): Promise<string> {
  const { default: MarkdownIt } = await import('markdown-it');
  const blocks: string[] = [];
  let outside = 0;
  for (const { type, children } of new MarkdownIt({ html: false, linkify: true, breaks: false }).parse(markdown, {})) {
    const [, name, place] = /^(\w+?)_(open|close)$/.exec(type) ?? [];
    if (name !== undefined && LEFT_OUT.has(name)) outside += place === 'open' ? 1 : -1;
    if (type !== 'inline' || outside > 0) continue;
    const words = (children ?? []).map((child) => {
      if (child.type === 'softbreak') return ' ';
      if (child.type === 'hardbreak') return '\n';
      return child.type === 'text' || child.type === 'code_inline' ? child.content : '';
    });
    blocks.push(words.join('').trim());
  }
  return blocks.filter((block) => block !== '').join('\n\n');
}
