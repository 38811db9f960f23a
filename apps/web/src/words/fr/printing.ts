import { s } from './plural.js';

/** Papers and files of a show, who printed what, and the print run of a day. */
export const printing = {
  open: 'Imprimer / Exporter',
  every: 'Papiers et fichiers',
  everyOf: (version: number) => `Papiers et fichiers de la version ${version}`,
  papers: 'Papiers',
  files: 'Fichiers',
  how: 'Comment',
  wishes: { orientation: 'Orientation', role: 'Pour qui', size: 'Format des fiches' } as Record<string, string | undefined>,
  values: {
    landscape: 'Paysage', portrait: 'Portrait',
    producer: 'Production (tout)', host: 'Animation', controlRoom: 'Régie', showCaller: 'Scripte', speakerSafe: 'Intervenants (sans notes)',
    a4: 'A4', a5: 'A5', a6: 'A6, quatre par feuille',
  } as Record<string, string | undefined>,
  formats: {
    pdf: 'Conducteur', ontime: 'Projet Ontime', ics: 'Agenda (iCalendar)', md: 'Texte (Markdown)', xlsx: 'Tableur (XLSX)', csv: 'Tableur (CSV)', json: 'Conducteur complet (JSON)',
  } as Record<string, string | undefined>,
  opensIn: (name: string) => `${name} (PDF)`,
  unread: 'La liste des papiers ne vient pas : réessayez.',
  prints: 'Impressions',
  printedBy: (name: string, when: string, what: string) => `imprimée par ${name} ${when} (${what})`,
  draftPrintedBy: (name: string, when: string, what: string) => `imprimé par ${name} ${when} (${what})`,
  draftPrints: 'Brouillon',
  whatFor: (format: string, recipient: string) => `${format}, pour ${recipient}`,
  copies: (what: string, count: number) => `${what}, ${count} exemplaire${s(count)}`,
  at: (hour: string) => `à ${hour}`,
  onDay: (moment: string) => `le ${moment}`,
  morePrints: (count: number) => `et ${count} autre${s(count)}`,
  somebody: 'la maison',
  outdated: (version: number, name: string, hour: string) => `La version ${version} a encore été imprimée aujourd’hui à ${hour} par ${name}, alors qu’une plus récente était distribuée : reprenez ces exemplaires.`,
};
