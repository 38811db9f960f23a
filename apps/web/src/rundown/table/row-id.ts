/** The element of a line: what remarks lead to. */
export const rowId = (segmentId: string): string => `ligne-${segmentId}`;
