/** A table in plain text, its columns as wide as their widest cell. */
export function writeTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((word, column) => Math.max(...[head, ...lines].map((line) => [...(line[column] ?? '')].length), word.length));
  const write = (line: readonly string[]) => line.map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length)).join('  ').trimEnd();
  return [write(head), write(widths.map((width) => '─'.repeat(width))), ...lines.map(write)].join('\n');
}
