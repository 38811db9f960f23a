import { SHOW_FORMATS, type ReadShow, type ShowFormat } from '#desk';

/** « L’Heure du débat – conducteur v3.pdf ». */
export function fileNameOf(format: ShowFormat, { document, moment: { locale }, matter: { version } }: ReadShow): string {
  const asked = SHOW_FORMATS[format];
  const draft = locale === 'fr' ? 'brouillon' : 'draft';
  return `${document.topic.title} – ${asked.name[locale]} ${version === null ? draft : `v${version.number}`}.${asked.kind === 'paper' ? 'pdf' : asked.extension}`;
}
