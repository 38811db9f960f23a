import type { PlannedPiece, StudioTemplate } from './studio-template.js';

export interface ShowTemplateEdited {
  readonly outcome: 'ShowTemplateEdited';
  readonly template: StudioTemplate;
}
export interface TemplateRefused {
  readonly outcome: 'TemplateRefused';
  readonly code:
    | 'templateGone' | 'tooManyTemplates' | 'nameEmpty' | 'nameTooLong' | 'nameTaken' | 'lengthOutOfRange' | 'seatsOutOfRange' | 'hostPercentOutOfRange' | 'secondsOutOfOrder' | 'pieceFixed'
    | 'pieceTooShort' | 'notInSteps' | 'wishUnknown';
  /** The piece it is about; null where it is about none. */
  readonly piece: PlannedPiece | null;
}

export type EditShowTemplateOutcome = ShowTemplateEdited | TemplateRefused;
