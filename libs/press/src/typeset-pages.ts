import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { withDrawnChecks } from './draw-check.js';
import { readFonts } from './fonts.js';
import type { OtherFont } from './other-fonts.js';
import { PressFailed } from './press-failed.js';

/** The templates stand beside this file, in the source as in the build. */
const TEMPLATES = import.meta.dirname;

/**
 * A plain JSON document through one template → the bytes of an accessible PDF (PDF/UA-1).
 * Blocks its thread for as long as it takes. A missing font, a missing character or any warning is an error.
 */
export async function typesetPages(template: string, document: { readonly printedAt: string }): Promise<Uint8Array> {
  const data = withDrawnChecks(document);
  const others = readFonts().othersFor(data);
  const compiler = await openCompiler(others);
  try {
    const compiled = compiler.compile({
      mainFilePath: join(TEMPLATES, template),
      inputs: { document: data, fonts: JSON.stringify(others.map(({ family }) => family)) },
    });
    const complaint = compiled.takeError() ?? compiled.takeWarnings();
    if (complaint !== null) throw new PressFailed(`The page could not be typeset: ${messageOf(complaint.shortDiagnostics)}`);
    if (compiled.result === null) throw new PressFailed('The page could not be typeset: the typesetter gave no page.');
    const bytes = compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      creationTimestamp: Math.floor(Date.parse(document.printedAt) / 1000),
    });
    return new Uint8Array(bytes);
  } catch (fault) {
    if (fault instanceof PressFailed) throw fault;
    throw new PressFailed(`The page could not be typeset: ${exportMessage(fault)}`, { cause: fault });
  } finally {
    // The typesetter remembers every page it made, and its objects are let go between turns of the event loop only.
    compiler.evictCache(0);
    await setImmediate();
  }
}

/** By the other fonts that each knows: one for nearly every paper, and one for the latest that needed more. */
let [usual, unusual]: ({ readonly families: string; readonly compiler: Promise<NodeCompiler> } | undefined)[] = [];

function openCompiler(others: readonly OtherFont[]): Promise<NodeCompiler> {
  const families = others.map(({ family }) => family).join();
  const open = () => ({
    families,
    compiler: import('@myriaddreamin/typst-ts-node-compiler').then((typst) =>
      typst.NodeCompiler.create({ workspace: dirname(TEMPLATES), fontArgs: [{ fontBlobs: [...readFonts().blobs, ...others.flatMap(({ blobs }) => blobs())] }] }),
    ),
  });
  if (others.length === 0) return (usual ??= open()).compiler;
  if (unusual?.families !== families) unusual = open();
  return unusual.compiler;
}

function messageOf(diagnostics: readonly { message?: string }[]): string {
  return diagnostics.map(({ message }) => message ?? 'unknown fault').join('; ');
}

/** The export reports its faults as the text of a Rust value; only the message inside is for people. */
function exportMessage(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : String(fault);
  return /message: "((?:[^"\\]|\\.)*)"/.exec(text)?.[1]?.replace(/\\(.)/g, '$1') ?? text;
}
