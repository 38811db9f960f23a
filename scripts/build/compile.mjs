import { readFileSync } from 'node:fs';
import { mkdir, rename, utimes, writeFile, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fateOf, outputOf, root } from './find-sources.mjs';

/** Compiles or copies one source into `dist`; the output carries its source's time, which is how it is known to be fresh. */
export async function buildFile(path, changedAtMs, swc) {
  const output = join(root, outputOf(path));
  const source = await readFile(join(root, path));
  await mkdir(dirname(output), { recursive: true });
  if (fateOf(path) === 'copy') return place(output, source, changedAtMs);
  const { code, map } = await swc.transform(source.toString('utf8'), {
    ...settings(),
    swcrc: false,
    filename: path,
    sourceFileName: relative(dirname(output), join(root, path)),
  });
  await place(`${output}.map`, map, changedAtMs);
  await place(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`, changedAtMs);
}

// Written beside and renamed: a build that is killed, or two at once, never leave half a file behind.
async function place(output, content, changedAtMs) {
  const draft = `${output}.${process.pid}.draft`;
  await writeFile(draft, content);
  await utimes(draft, changedAtMs / 1000, changedAtMs / 1000);
  await rename(draft, output);
}

let read;
const settings = () => (read ??= JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')));
