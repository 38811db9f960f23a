import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
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
export const typesetPages = (template: string, document: { readonly printedAt: string }): Promise<Uint8Array> =>
  typesetPdf(template, document.printedAt, [{ name: 'document', data: withDrawnChecks(document) }]);

/** One step of a print run: what is set by then, its check codes drawn, and who hears of it. */
export interface RunStep {
  readonly run: object;
  readonly done: () => void;
}

/** The same for a print run in steps: the pages are those of the last, and the event loop gets a turn after each. */
export const typesetInSteps = (template: string, { printedAt }: { readonly printedAt: string }, steps: readonly RunStep[]): Promise<Uint8Array> =>
  typesetPdf(template, printedAt, steps.map(({ run, done }) => ({ name: 'run', data: JSON.stringify(run), done })));

interface Step {
  /** Of the input. */
  readonly name: 'document' | 'run';
  readonly data: string;
  readonly done?: () => void;
}

/** A plain JSON document through one template → its only page as vectors (SVG); complaints as of pages. */
export const typesetVectors = (template: string, document: object): Promise<string> =>
  typeset(template, [{ name: 'document', data: JSON.stringify(document) }], (compiler, page) => compiler.svg(page));

const typesetPdf = async (template: string, printedAt: string, steps: readonly Step[]): Promise<Uint8Array> =>
  new Uint8Array(await typeset(template, steps, (compiler, pages) => compiler.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(printedAt) / 1000) })));

async function typeset<Result>(template: string, steps: readonly Step[], give: (compiler: NodeCompiler, pages: NodeTypstDocument) => Result): Promise<Result> {
  const others = readFonts().othersFor(steps.at(-1)!.data);
  const fonts = JSON.stringify(others.map(({ family }) => family));
  const compiler = await openCompiler(others);
  try {
    let pages: NodeTypstDocument | null = null;
    for (const { name, data, done } of steps) {
      const compiled = compiler.compile({ mainFilePath: join(TEMPLATES, template), inputs: { [name]: data, fonts } });
      const complaint = compiled.takeError() ?? compiled.takeWarnings();
      if (complaint !== null) throw new PressFailed(`The page could not be typeset: ${messageOf(complaint.shortDiagnostics)}`);
      if (compiled.result === null) throw new PressFailed('The page could not be typeset: the typesetter gave no page.');
      pages = compiled.result;
      done?.();
      if (steps.length > 1) await setImmediate();
    }
    return give(compiler, pages!);
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
