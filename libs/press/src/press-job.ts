import type { CallSheetDocument, ConducteurDocument, ImageRightsDocument } from '#print';

/** A description that the press has a template for. */
export type PressedDocument = ConducteurDocument | CallSheetDocument | ImageRightsDocument;

/** What the press's thread is asked; `id` comes back with the answer. */
export interface PressJob {
  readonly id: number;
  readonly document: PressedDocument;
}

export type PressAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: string };
