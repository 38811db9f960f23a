import { typesetFrench } from '#print';
import MarkdownIt from 'markdown-it';

/** The article stands under a heading of the second level. */
const TOP = 3;

/** Markdown of a producer as HTML: no HTML of theirs, no picture from elsewhere, links of the web alone, which no engine follows. */
export function renderMarkdown(text: string, language: 'fr' | 'en'): string {
  return (language === 'fr' ? FRENCH : ENGLISH).render(text);
}

function writer(language: 'fr' | 'en') {
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks: false });
  markdown.validateLink = (url) => /^(https?:\/\/|mailto:)/i.test(url.trim());
  markdown.core.ruler.push('house', ({ tokens }) => {
    const level = levelsOf(tokens.flatMap(({ type, tag }) => (type === 'heading_open' ? [Number(tag.slice(1))] : [])));
    let heading = -1;
    for (const token of tokens) {
      if (token.type === 'heading_open') heading += 1;
      if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${level[heading]}`;
      for (const child of token.children ?? []) {
        if (child.type === 'link_open') child.attrSet('rel', 'nofollow ugc noopener');
        // A sign after words in bold begins a piece of its own.
        if (child.type === 'text' && language === 'fr') child.content = typesetFrench(child.content).replace(/^ (?=[;!?»])/, '\u202f').replace(/^ (?=:)/, '\u00a0');
      }
    }
  });
  // A picture would tell another site who reads: what it shows is said instead.
  markdown.renderer.rules.image = (tokens, at) => `<em>${markdown.utils.escapeHtml(tokens[at]!.content)}</em>`;
  return markdown;
}

/** Levels as the page has them: the article's highest is its top, and none is skipped on the way down. */
function levelsOf(written: readonly number[]): readonly number[] {
  const highest = Math.min(...written);
  const levels: number[] = [];
  for (const level of written) levels.push(Math.min(6, level - highest + TOP, (levels.at(-1) ?? TOP - 1) + 1));
  return levels;
}

const FRENCH = writer('fr');
const ENGLISH = writer('en');
