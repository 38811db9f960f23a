import type { ImportRefused } from '../outcomes.js';

/** Why nothing of a file can be taken, and what to do. */
export const REFUSED_IMPORT: { readonly [Code in ImportRefused['code']]: readonly [french: string, english: string] } = {
  fileEmpty: ['Ce fichier est vide : choisissez-en un autre, ou collez le tableau.', 'This file is empty: choose another, or paste the table.'],
  fileTooLarge: ['Ce fichier dépasse 8 Mio : gardez-y le seul conducteur, sans images.', 'This file is over 8 MiB: keep only the rundown in it, without pictures.'],
  notText: ['Ce fichier n’est ni un tableur, ni du texte, ni du JSON : enregistrez-le en .xlsx ou en CSV.', 'This file is no spreadsheet, no text and no JSON: save it as .xlsx or CSV.'],
  oldExcel: ['Ce fichier est d’un ancien Excel (.xls) : enregistrez-le en .xlsx ou en CSV.', 'This file is of an old Excel (.xls): save it as .xlsx or CSV.'],
  notASpreadsheet: ['Cette archive n’est pas un tableur .xlsx : exportez le tableau en .xlsx ou en CSV.', 'This archive is no .xlsx spreadsheet: export the table as .xlsx or CSV.'],
  tableEmpty: ['Il n’y a rien dans ce tableau : vérifiez la feuille ou choisissez un autre fichier.', 'There is nothing in this table: check the sheet or choose another file.'],
  tooManyRows: ['Ce tableau passe 5 000 lignes : gardez-y le seul conducteur.', 'This table has over 5,000 rows: keep only the rundown in it.'],
  tooManyColumns: ['Ce tableau passe 200 colonnes : gardez celles du conducteur.', 'This table has over 200 columns: keep those of the rundown.'],
  tooMuchText: ['Ce tableau contient trop de texte pour un conducteur : gardez l’essentiel.', 'This table holds too much text for a rundown: keep what matters.'],
  xmlBroken: ['Ce tableur est abîmé : rouvrez-le et enregistrez-le de nouveau.', 'This spreadsheet is damaged: open it and save it again.'],
  xmlDeclares: ['Ce tableur contient des déclarations qu’un tableur n’a pas : enregistrez-le de nouveau avec un tableur.', 'This spreadsheet holds declarations that spreadsheets do not have: save it again with a spreadsheet program.'],
  zipBroken: ['Ce fichier est abîmé ou incomplet : téléchargez-le ou enregistrez-le de nouveau.', 'This file is damaged or incomplete: download or save it again.'],
  zipEncrypted: ['Ce tableur est protégé par un mot de passe : retirez-le et enregistrez.', 'This spreadsheet is protected by a password: take it off and save.'],
  zipTooManyEntries: ['Cette archive contient trop de fichiers pour un tableur : rien n’en a été ouvert.', 'This archive holds too many files for a spreadsheet: nothing of it was opened.'],
  zipTooLarge: ['Ce tableur se déplie à plus de 50 Mio : gardez-y le seul conducteur.', 'This spreadsheet unpacks to over 50 MiB: keep only the rundown in it.'],
  zipTooDense: ['Cette archive est comprimée plus qu’aucun tableur : rien n’en a été ouvert.', 'This archive is packed more densely than any spreadsheet: nothing of it was opened.'],
  zipNested: ['Ce tableur contient d’autres archives : retirez les objets incorporés et enregistrez.', 'This spreadsheet holds other archives: take embedded objects out and save.'],
  jsonDamaged: ['Ce fichier JSON ne se lit pas : exportez-le de nouveau.', 'This JSON file cannot be read: export it again.'],
  jsonUnknown: ['Ce JSON n’est ni un conducteur/1 ni un projet Ontime : choisissez un autre fichier.', 'This JSON is neither a conducteur/1 nor an Ontime project: choose another file.'],
  documentDamaged: ['Ce conducteur/1 est abîmé, rien n’en a été pris : exportez-le de nouveau.', 'This conducteur/1 is damaged, nothing of it was taken: export it again.'],
  ontimeDamaged: ['Ce projet Ontime est abîmé, rien n’en a été pris : exportez-le de nouveau.', 'This Ontime project is damaged, nothing of it was taken: export it again.'],
};
