import type { Language } from '#rundown';

/** What the command line says to a person; every refusal is one sentence with what to do. */
export interface CliWords {
  readonly usage: string;
  readonly noCommand: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingValue: (name: string) => string;
  readonly repeatedOption: (name: string) => string;
  readonly missingPage: string;
  readonly tooManyPages: (extra: string) => string;
  readonly badChoice: (option: string, value: string, choices: string) => string;
  readonly badLength: (value: string) => string;
  readonly badSeats: (value: string, most: number) => string;
  readonly emptyTitle: string;
  readonly badStart: (value: string) => string;
  readonly unknownZone: (zone: string) => string;
  readonly skippedHour: (local: string, zone: string, resumesAt: string) => string;
  readonly noFile: (path: string) => string;
  readonly isFolder: (path: string) => string;
  readonly unreadable: (path: string, reason: string) => string;
  readonly tooBig: (path: string, mebibytes: number) => string;
  readonly emptyFile: (path: string) => string;
  readonly emptyApplications: (path: string) => string;
  readonly notText: (path: string) => string;
  readonly htmlWithoutText: (path: string) => string;
  readonly noComments: (path: string) => string;
  readonly furtherPages: (path: string, line: number | null) => string;
  readonly tooShort: (asked: string, least: string, short: string) => string;
  readonly bareNumber: (value: string) => string;
  readonly tooLong: (asked: string, longest: string) => string;
  readonly damaged: (path: string, first: string, others: number) => string;
  readonly needsOut: (format: string, extension: string) => string;
  readonly missingRundown: string;
  readonly tooManyRundowns: (extra: string) => string;
  readonly emptyRundown: (path: string) => string;
  readonly noStart: string;
  readonly outIsInput: (path: string) => string;
  readonly unwritable: (path: string, reason: string) => string;
  readonly failed: (reason: string) => string;
}

const OPTIONS_FR = `Usage : npm run -s conducteur -- plan PAGE [options]

Lit une page de sujet, collée depuis le web dans un fichier texte ou enregistrée en HTML, et en fait un conducteur minuté, sans serveur ni réseau.

  --applications FICHIER.json  candidatures (format applications/1) ; sinon les plus cités sont suggérés
  --length 52:00               durée à tenir, à la seconde (12:00 à 4:00:00)
  --start 2026-12-10T19:00     départ, en heure locale ; une heure qui passe deux fois est la première
  --zone Europe/Paris          fuseau du départ
  --seats 5                    chaises sur le plateau, celle de l’animateur comprise
  --title TITRE                titre du conducteur ; sinon celui de l’article
  --format text                text, html, un document (pdf, …) ou un fichier (json, xlsx, csv, md, ics, ontime) : voyez convert --help
  --orientation landscape      landscape ou portrait, pour les pages
  --out FICHIER                écrit dans ce fichier, en entier ou pas du tout ; sinon sur la sortie standard
  --lang fr                    fr ou en
  --help                       cette aide
`;

const OPTIONS_EN = `Usage: npm run -s conducteur -- plan PAGE [options]

Reads a topic page, pasted from the web into a text file or saved as HTML, and makes a timed rundown of it, without server or network.

  --applications FILE.json     applications (format applications/1); else the most quoted people are suggested
  --length 52:00               length to keep to the second (12:00 to 4:00:00)
  --start 2026-12-10T19:00     start in local time; an hour that comes twice means the first
  --zone Europe/Paris          zone of the start
  --seats 5                    seats on set, the host’s included
  --title TITLE                title of the rundown; else the article’s
  --format text                text, html, a paper (pdf, …) or a file (json, xlsx, csv, md, ics, ontime): see convert --help
  --orientation landscape      landscape or portrait, for pages
  --out FILE                   writes to this file, whole or not at all; else to standard output
  --lang fr                    fr or en
  --help                       this help
`;

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = {
  fr: {
    usage: OPTIONS_FR,
    noCommand: 'il manque la commande : essayez « plan PAGE.txt », « convert CONDUCTEUR.json », « solve INSTANCE.json » ou --help.',
    unknownCommand: (name) => `commande inconnue « ${name} » : essayez « plan PAGE.txt », « convert CONDUCTEUR.json », « solve INSTANCE.json » ou --help.`,
    unknownOption: (name) => `option inconnue « ${name} » : voyez --help.`,
    missingValue: (name) => `${name} attend une valeur : voyez --help.`,
    repeatedOption: (name) => `${name} est donné deux fois : gardez-en un seul.`,
    missingPage: 'il manque la page à lire : plan PAGE.txt (voyez --help).',
    tooManyPages: (extra) => `une seule page à la fois : « ${extra} » est de trop (un titre en plusieurs mots se met entre guillemets).`,
    badChoice: (option, value, choices) => `${option} « ${value} » n’existe pas : choisissez parmi ${choices}.`,
    badLength: (value) => `--length « ${value} » n’est pas une durée : écrivez par exemple 52:00 ou 1:45:30.`,
    badSeats: (value, most) => `--seats « ${value} » n’est pas un nombre de chaises : donnez un entier de 1 à ${most}, animateur compris.`,
    emptyTitle: '--title est vide : donnez un titre ou retirez l’option.',
    badStart: (value) => `--start « ${value} » n’est pas une date et une heure : écrivez par exemple 2026-12-10T19:00.`,
    unknownZone: (zone) => `fuseau inconnu « ${zone} » : écrivez par exemple --zone Europe/Paris.`,
    skippedHour: (local, zone, resumesAt) => `${local} n’existe pas à ${zone}, les horloges avancent cette nuit-là : partez à ${resumesAt} ou plus tard.`,
    noFile: (path) => `« ${path} » n’existe pas : vérifiez le chemin.`,
    isFolder: (path) => `« ${path} » est un dossier : donnez un fichier.`,
    unreadable: (path, reason) => `« ${path} » ne peut pas être lu (${reason}) : vérifiez les droits.`,
    tooBig: (path, mebibytes) => `« ${path} » dépasse ${mebibytes} Mio : ce n’est pas une page de sujet, coupez-la.`,
    emptyFile: (path) => `« ${path} » est vide : collez-y la page du sujet.`,
    emptyApplications: (path) => `« ${path} » est vide : donnez un fichier applications/1 ou retirez --applications.`,
    notText: (path) => `« ${path} » n’est pas un fichier texte : enregistrez la page en texte brut, UTF-8.`,
    htmlWithoutText: (path) => `aucun texte ne se lit dans la page HTML « ${path} » : ouvrez-la dans un navigateur, copiez tout et collez-le dans un fichier texte.`,
    noComments: (path) => `« ${path} » n’a aucun commentaire reconnu : collez la page entière, commentaires compris.`,
    furtherPages: (path, line) => `« ${path} » contient plusieurs pages${line === null ? '' : `, la deuxième à la ligne ${line}`} : donnez-les une par une.`,
    tooShort: (asked, least, short) => `--length ${asked} est plus court que les parties fixes (${least} au moins) : ajoutez ${short} ou retirez des chaises.`,
    bareNumber: (value) => ` « ${value} » se lit ${value} secondes ; pour des minutes, écrivez ${value}:00.`,
    tooLong: (asked, longest) => `--length ${asked} est trop long : ${longest} au plus.`,
    damaged: (path, first, others) => `« ${path} » est abîmé, ${first}${others > 0 ? ` (et ${others} ${others > 1 ? 'autres défauts' : 'autre défaut'})` : ''} : corrigez le fichier, rien n’en a été pris.`,
    needsOut: (format, extension) => `le format ${format} ne s’affiche pas dans un terminal : ajoutez --out FICHIER.${extension}.`,
    missingRundown: 'il manque le conducteur à lire : convert CONDUCTEUR.json (voyez convert --help).',
    tooManyRundowns: (extra) => `un seul conducteur à la fois : « ${extra} » est de trop.`,
    emptyRundown: (path) => `« ${path} » est vide : donnez un fichier conducteur/1.`,
    noStart: 'ce conducteur n’a pas de départ : il n’y a rien à mettre dans un agenda.',
    outIsInput: (path) => `--out « ${path} » effacerait le fichier lu : donnez un autre nom.`,
    unwritable: (path, reason) => `« ${path} » ne peut pas être écrit (${reason}) : choisissez un autre endroit, rien n’a été écrit.`,
    failed: (reason) => `échec inattendu : ${reason}`,
  },
  en: {
    usage: OPTIONS_EN,
    noCommand: 'the command is missing: try “plan PAGE.txt”, “convert RUNDOWN.json”, “solve INSTANCE.json” or --help.',
    unknownCommand: (name) => `unknown command “${name}”: try “plan PAGE.txt”, “convert RUNDOWN.json”, “solve INSTANCE.json” or --help.`,
    unknownOption: (name) => `unknown option “${name}”: see --help.`,
    missingValue: (name) => `${name} needs a value: see --help.`,
    repeatedOption: (name) => `${name} is given twice: keep one of them.`,
    missingPage: 'the page to read is missing: plan PAGE.txt (see --help).',
    tooManyPages: (extra) => `one page at a time: “${extra}” is one too many (put a title of several words in quotes).`,
    badChoice: (option, value, choices) => `${option} “${value}” does not exist: choose among ${choices}.`,
    badLength: (value) => `--length “${value}” is no duration: write for instance 52:00 or 1:45:30.`,
    badSeats: (value, most) => `--seats “${value}” is no number of seats: give a whole number from 1 to ${most}, host included.`,
    emptyTitle: '--title is empty: give a title or leave the option out.',
    badStart: (value) => `--start “${value}” is no date and time: write for instance 2026-12-10T19:00.`,
    unknownZone: (zone) => `unknown zone “${zone}”: write for instance --zone Europe/Paris.`,
    skippedHour: (local, zone, resumesAt) => `${local} does not exist in ${zone}, the clocks go forward that night: start at ${resumesAt} or later.`,
    noFile: (path) => `“${path}” does not exist: check the path.`,
    isFolder: (path) => `“${path}” is a folder: give a file.`,
    unreadable: (path, reason) => `“${path}” cannot be read (${reason}): check its permissions.`,
    tooBig: (path, mebibytes) => `“${path}” is over ${mebibytes} MiB: that is no topic page, cut it.`,
    emptyFile: (path) => `“${path}” is empty: paste the topic page into it.`,
    emptyApplications: (path) => `“${path}” is empty: give an applications/1 file or leave --applications out.`,
    notText: (path) => `“${path}” is no text file: save the page as plain text, UTF-8.`,
    htmlWithoutText: (path) => `no text can be read in the HTML page “${path}”: open it in a browser, copy everything and paste it into a text file.`,
    noComments: (path) => `no comment was recognised in “${path}”: paste the whole page, comments included.`,
    furtherPages: (path, line) => `“${path}” holds several pages${line === null ? '' : `, the second from line ${line}`}: give them one by one.`,
    tooShort: (asked, least, short) => `--length ${asked} is shorter than the fixed parts (at least ${least}): add ${short} or take seats away.`,
    bareNumber: (value) => ` “${value}” reads as ${value} seconds; for minutes write ${value}:00.`,
    tooLong: (asked, longest) => `--length ${asked} is too long: ${longest} at most.`,
    damaged: (path, first, others) => `“${path}” is damaged, ${first}${others > 0 ? ` (and ${others} more)` : ''}: correct the file, nothing of it was used.`,
    needsOut: (format, extension) => `the format ${format} cannot be shown in a terminal: add --out FILE.${extension}.`,
    missingRundown: 'the rundown to read is missing: convert RUNDOWN.json (see convert --help).',
    tooManyRundowns: (extra) => `one rundown at a time: “${extra}” is one too many.`,
    emptyRundown: (path) => `“${path}” is empty: give a conducteur/1 file.`,
    noStart: 'this rundown has no start: there is nothing to put into a calendar.',
    outIsInput: (path) => `--out “${path}” would erase the file being read: give another name.`,
    unwritable: (path, reason) => `“${path}” cannot be written (${reason}): choose another place, nothing was written.`,
    failed: (reason) => `unexpected failure: ${reason}`,
  },
};
