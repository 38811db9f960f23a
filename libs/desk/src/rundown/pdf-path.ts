import type { RundownId } from '#rundown';

/** Path of a rundown's paper: the draft's, or that of a released version. */
export const pdfPath = (rundownId: RundownId, version?: number): string =>
  version === undefined ? `/rundowns/${rundownId}/pdf` : `/rundowns/${rundownId}/versions/${version}/pdf`;
