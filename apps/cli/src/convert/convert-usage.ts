import { SHOW_FORMATS } from '#desk';
import type { Language } from '#rundown';

const PAPERS = Object.entries(SHOW_FORMATS).filter(([, { kind }]) => kind === 'paper').map(([name]) => name).join(', ');

/** What `convert` can do; the names of papers are those of the catalogue. */
export const CONVERT_USAGE: Readonly<Record<Language, string>> = {
  fr: `Usage : npm run -s conducteur -- convert CONDUCTEUR.json [options]

Lit un conducteur au format conducteur/1 et l’écrit autrement, sans serveur ni réseau.

  --format text                text, html ;
                               documents : ${PAPERS} ;
                               fichiers : ontime (projet Ontime 4), xlsx, csv (virgules, UTF-8, BOM avec --out), md, ics, json (conducteur/1)
  --orientation landscape      landscape ou portrait, pour les pages
  --out FICHIER                écrit dans ce fichier, en entier ou pas du tout ; sinon sur la sortie standard
  --lang fr                    fr ou en
  --help                       cette aide
`,
  en: `Usage: npm run -s conducteur -- convert RUNDOWN.json [options]

Reads a rundown in the format conducteur/1 and writes it in another, without server or network.

  --format text                text, html;
                               papers: ${PAPERS};
                               files: ontime (Ontime 4 project), xlsx, csv (commas, UTF-8, BOM with --out), md, ics, json (conducteur/1)
  --orientation landscape      landscape or portrait, for pages
  --out FILE                   writes to this file, whole or not at all; else to standard output
  --lang fr                    fr or en
  --help                       this help
`,
};
