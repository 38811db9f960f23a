import { SHOW_FORMATS, type ShowFormat } from '#desk';

/** A table for the terminal and a page for the browser, and all that a show can be had as at the desk. */
export const CLI_FORMATS = ['text', 'html', ...(Object.keys(SHOW_FORMATS) as ShowFormat[])] as const;
export type CliFormat = (typeof CLI_FORMATS)[number];

/** What a file in that format is called, and whether a terminal can show it. */
export function aboutFormat(format: CliFormat): { readonly extension: string; readonly binary: boolean } {
  if (format === 'text' || format === 'html') return { extension: format === 'text' ? 'txt' : 'html', binary: false };
  const asked = SHOW_FORMATS[format];
  return asked.kind === 'paper' ? { extension: 'pdf', binary: true } : { extension: asked.extension, binary: asked.extension === 'xlsx' };
}
