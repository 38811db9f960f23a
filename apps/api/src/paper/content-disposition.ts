/** Shows a file in the browser and names it when it is kept: plain letters for old programs, the true name after RFC 5987. */
export const inlineAs = (fileName: string): string => disposedAs('inline', fileName);

/** Keeps a file under its name instead of showing it. */
export const attachedAs = (fileName: string): string => disposedAs('attachment', fileName);

function disposedAs(how: 'inline' | 'attachment', fileName: string): string {
  const safe = fileName.replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ').trim() || 'conducteur.pdf';
  const plain = safe.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]/g, '-').replace(/["\\%]/g, '');
  const true5987 = encodeURIComponent(safe).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${true5987}`;
}
