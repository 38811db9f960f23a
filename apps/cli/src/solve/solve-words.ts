import type { Expected, InstanceFault, Obstacle, ShowInstance } from '#casting';
import { formatDuration, type Language } from '#rundown';

/** What `solve` says to a person; every refusal is one sentence with what to do. */
export interface SolveWords {
  readonly usage: string;
  readonly empty: (path: string) => string;
  readonly notText: (path: string) => string;
  readonly tooBig: (path: string, mebibytes: number) => string;
  readonly missingFile: string;
  readonly tooManyFiles: (extra: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingValue: (name: string) => string;
  readonly repeatedOption: (name: string) => string;
  readonly badChoice: (option: string, value: string, choices: string) => string;
  readonly badSeed: (value: string) => string;
  readonly notJson: (path: string, reason: string) => string;
  readonly damaged: (path: string, first: string, others: number) => string;
  readonly damagedTalent: (path: string, damage: string) => string;
  readonly conflict: (said: string) => string;
  readonly impossible: (first: string, others: number) => string;
  readonly nothingFound: (effort: string) => string;
  readonly fault: (fault: InstanceFault) => string;
  readonly obstacle: (obstacle: Obstacle, instance: ShowInstance) => string;
}

const SECONDS_PER_TICK = 5;
/** Ticks as a duration: 624 → 52:00. */
const long = (ticks: number): string => formatDuration(ticks * SECONDS_PER_TICK);

const EXPECTED_FR: Readonly<Record<Expected, string>> = {
  object: 'un objet', list: 'une liste', pair: 'une paire', text: 'un texte', boolean: 'vrai ou faux', number: 'un nombre', points: 'un nombre de points, positif ou nul',
  ticks: 'un nombre entier de tics de 5 secondes, positif ou nul et raisonnable', count: 'un nombre entier, positif ou nul', share: 'une part entre 0 et 1',
  stance: 'pro, con ou nuance', status: 'confirmed, pending ou declined', lock: 'pos, dur, speaker ou exclude',
};
const EXPECTED_EN: Readonly<Record<Expected, string>> = {
  object: 'an object', list: 'a list', pair: 'a pair', text: 'a text', boolean: 'true or false', number: 'a number', points: 'a number of points, zero or more',
  ticks: 'a whole number of 5-second ticks, zero or more and within reason', count: 'a whole number, zero or more', share: 'a share between 0 and 1',
  stance: 'pro, con or nuance', status: 'confirmed, pending or declined', lock: 'pos, dur, speaker or exclude',
};

const USAGE_FR = `Usage : npm run -s conducteur -- solve INSTANCE.json [options]

Choisit les thèmes d’une émission, leur ordre, les personnes et les minutes, et écrit le plan en JSON.
Un fichier .dzn (talent scheduling) est ordonné et répondu par {"order":[…],"cost":…,"waiting":…}.

  --effort normal   quick (une demi-seconde), normal (quelques secondes) ou deep (une demi-minute)
  --seed 1          graine : la même donne toujours le même plan
  --lang fr         fr ou en
  --help            cette aide
`;
const USAGE_EN = `Usage: npm run -s conducteur -- solve INSTANCE.json [options]

Chooses the themes of a show, their order, people and minutes, and writes the plan as JSON.
A .dzn file (talent scheduling) is ordered and answered as {"order":[…],"cost":…,"waiting":…}.

  --effort normal   quick (half a second), normal (some seconds) or deep (half a minute)
  --seed 1          seed: the same always gives the same plan
  --lang fr         fr or en
  --help            this help
`;

/** A name of this many characters says who is meant; a file may hold longer ones. */
const MOST_CHARACTERS = 60;

/** A name as a sentence bears it. */
export const shorten = (name: string): string => ([...name].length > MOST_CHARACTERS ? `${[...name].slice(0, MOST_CHARACTERS - 1).join('')}…` : name);

/** « T0, T3 et T5 ». */
const listed = (names: readonly string[], and: string): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`);

export const SOLVE_WORDS: Readonly<Record<Language, SolveWords>> = {
  fr: {
    usage: USAGE_FR,
    empty: (path) => `« ${path} » est vide : donnez une instance en JSON ou un fichier .dzn.`,
    notText: (path) => `« ${path} » n’est pas un fichier texte : donnez une instance en JSON ou un fichier .dzn, en UTF-8.`,
    tooBig: (path, mebibytes) => `« ${path} » dépasse ${mebibytes} Mio : c’est plus qu’une émission, réduisez-le.`,
    missingFile: 'il manque le fichier à résoudre : solve INSTANCE.json (voyez solve --help).',
    tooManyFiles: (extra) => `un seul fichier à la fois : « ${extra} » est de trop.`,
    unknownOption: (name) => `option inconnue « ${name} » : voyez solve --help.`,
    missingValue: (name) => `${name} attend une valeur : voyez solve --help.`,
    repeatedOption: (name) => `${name} est donné deux fois : gardez-en un seul.`,
    badChoice: (option, value, choices) => `${option} « ${value} » n’existe pas : choisissez parmi ${choices}.`,
    badSeed: (value) => `--seed « ${value} » n’est pas une graine : donnez un entier de 0 à 999999999.`,
    notJson: (path, reason) => `« ${path} » n’est pas du JSON (${reason}) : corrigez le fichier.`,
    damaged: (path, first, others) => `« ${path} » ne peut pas être planifié, ${first}${others > 0 ? ` (et ${others} ${others > 1 ? 'autres défauts' : 'autre défaut'})` : ''} : corrigez le fichier.`,
    damagedTalent: (path, damage) => `« ${path} » est abîmé. ${damage}`,
    conflict: (said) => `${said}.`,
    impossible: (first, others) => `impossible, ${first}${others > 0 ? ` (et ${others} ${others > 1 ? 'autres raisons' : 'autre raison'})` : ''}.`,
    nothingFound: (effort) => `aucun plan ne tient toutes les règles après une recherche « ${effort} » : desserrez un souhait${effort === 'deep' ? '' : ' ou essayez --effort deep'}.`,
    fault: (fault) => {
      switch (fault.fault) {
        case 'malformed': return `${fault.at || 'le fichier'} doit être ${EXPECTED_FR[fault.expected]} et non ${fault.found === 'nothing' ? 'rien' : fault.found}`;
        case 'outOfOrder': return `${fault.at} n’est pas respecté : ${fault.values.join(', ')}`;
        case 'duplicateId': return `l’identifiant « ${shorten(fault.id)} » désigne deux ${fault.what === 'theme' ? 'thèmes' : 'personnes'} (nᵒˢ ${fault.first} et ${fault.second})`;
        case 'unknownNumber': return `${fault.at} vaut ${fault.found}, ${fault.below === 0 ? 'et cette liste est vide' : `hors de 0 à ${fault.below - 1}`}`;
        case 'samePair': return `${fault.at} nomme deux fois le même thème (nᵒ ${fault.theme})`;
        case 'outsideShow': return `« ${shorten(fault.id)} » n’est là que de ${long(fault.from)} à ${long(fault.to)}, hors de l’émission de ${long(fault.length)}`;
        case 'tooLarge': return `${fault.found} ${{ themes: 'thèmes', speakers: 'personnes', segments: 'séquences', rules: 'règles', quotas: 'quotas' }[fault.what]} dépassent ce qui se planifie (${fault.most})`;
      }
    },
    obstacle: (found, { themes, speakers }) => {
      const theme = (t: number) => `« ${shorten(themes[t]!.id)} »`;
      switch (found.obstacle) {
        case 'nobodyToSpeak': return found.speakers === 0 ? 'personne n’est proposé : ajoutez des personnes' : `aucune des ${found.speakers} personnes ne peut parler (${found.declined} ont décliné) : ajoutez des personnes`;
        case 'tooFewSegments': return `${found.most} séquence ne laisse pas de place à la coupure : il en faut deux`;
        case 'tooFewThemes': return `${found.castable} thème${found.castable > 1 ? 's' : ''} sur ${found.themes} ont assez de personnes et il en faut ${found.needed} : ajoutez des personnes`;
        case 'themeWithoutPeople': return `${theme(found.theme)} est obligatoire, demande ${found.needed} personnes et ${found.able} peuvent y parler (${found.seats} chaises) : ajoutez des personnes ou rendez-le facultatif`;
        case 'showTooShort': return `l’émission dure ${long(found.length)} et ce qui est obligatoire ${long(found.least)} : allongez-la de ${long(found.least - found.length)} ou libérez un thème`;
        case 'showTooLong': return `l’émission dure ${long(found.length)} et les thèmes n’en remplissent que ${long(found.most)} : raccourcissez-la ou ajoutez des thèmes`;
        case 'breakOutOfReach': return `la coupure doit commencer entre ${long(found.from)} et ${long(found.to)} et ne le peut qu’entre ${long(found.earliest)} et ${long(found.latest)} : déplacez-la`;
        case 'tooManyThemes': return `${found.themes.length} thèmes sont obligatoires pour ${found.most} places : libérez-en ${found.themes.length - found.most}`;
        case 'precedenceCycle': return `${listed(found.themes.map(theme), 'et')} doivent chacun précéder le suivant, en rond : retirez une de ces précédences`;
        case 'themesExclude': return `${theme(found.themes[0])} et ${theme(found.themes[1])} sont obligatoires et s’excluent : libérez l’un des deux`;
        case 'positionTakenTwice': return `${theme(found.themes[0])} et ${theme(found.themes[1])} sont verrouillés à la même place (${found.position + 1}) : déverrouillez l’un des deux`;
        case 'lockedTwice': return `${theme(found.theme)} est verrouillé deux fois (${found.what === 'position' ? found.values.map((p) => p + 1).join(' et ') : found.values.map(long).join(' et ')}) : gardez un seul verrou`;
        case 'lockedAgainstOrder': return `« ${shorten(themes[found.before]!.id)} avant ${shorten(themes[found.after]!.id)} » contredit leurs verrous (places ${found.positions[0] + 1} et ${found.positions[1] + 1}) : déverrouillez l’un des deux`;
        case 'durationOutOfBounds': return `${theme(found.theme)} est verrouillé à ${long(found.duration)}, hors de ${long(found.min)} à ${long(found.max)} : changez ce verrou`;
        case 'speakerCannot': return `« ${shorten(speakers[found.speaker]!.id)} » est verrouillé dans ${theme(found.theme)} et ${{ declined: 'a décliné', unable: 'ne peut pas y parler', excluded: 'en est exclu' }[found.why]} : déverrouillez`;
      }
    },
  },
  en: {
    usage: USAGE_EN,
    empty: (path) => `“${path}” is empty: give an instance in JSON or a .dzn file.`,
    notText: (path) => `“${path}” is not a text file: give an instance in JSON or a .dzn file, in UTF-8.`,
    tooBig: (path, mebibytes) => `“${path}” is larger than ${mebibytes} MiB: that is more than a show, make it smaller.`,
    missingFile: 'the file to solve is missing: solve INSTANCE.json (see solve --help).',
    tooManyFiles: (extra) => `one file at a time: “${extra}” is one too many.`,
    unknownOption: (name) => `unknown option “${name}”: see solve --help.`,
    missingValue: (name) => `${name} needs a value: see solve --help.`,
    repeatedOption: (name) => `${name} is given twice: keep one of them.`,
    badChoice: (option, value, choices) => `${option} “${value}” does not exist: choose among ${choices}.`,
    badSeed: (value) => `--seed “${value}” is no seed: give a whole number from 0 to 999999999.`,
    notJson: (path, reason) => `“${path}” is not JSON (${reason}): correct the file.`,
    damaged: (path, first, others) => `“${path}” cannot be planned, ${first}${others > 0 ? ` (and ${others} more)` : ''}: correct the file.`,
    damagedTalent: (path, damage) => `“${path}” is damaged. ${damage}`,
    conflict: (said) => `${said}.`,
    impossible: (first, others) => `impossible, ${first}${others > 0 ? ` (and ${others} more)` : ''}.`,
    nothingFound: (effort) => `no plan keeps every rule after a ${effort} search: loosen a wish${effort === 'deep' ? '' : ' or try --effort deep'}.`,
    fault: (fault) => {
      switch (fault.fault) {
        case 'malformed': return `${fault.at || 'the file'} should be ${EXPECTED_EN[fault.expected]}, not ${fault.found}`;
        case 'outOfOrder': return `${fault.at} does not hold: ${fault.values.join(', ')}`;
        case 'duplicateId': return `the id “${shorten(fault.id)}” names two ${fault.what === 'theme' ? 'themes' : 'people'} (numbers ${fault.first} and ${fault.second})`;
        case 'unknownNumber': return `${fault.at} is ${fault.found}, ${fault.below === 0 ? 'and that list is empty' : `outside 0 to ${fault.below - 1}`}`;
        case 'samePair': return `${fault.at} names the same theme twice (number ${fault.theme})`;
        case 'outsideShow': return `“${shorten(fault.id)}” is there from ${long(fault.from)} to ${long(fault.to)} only, outside the show of ${long(fault.length)}`;
        case 'tooLarge': return `${fault.found} ${fault.what} are more than can be planned (${fault.most})`;
      }
    },
    obstacle: (found, { themes, speakers }) => {
      const theme = (t: number) => `“${shorten(themes[t]!.id)}”`;
      switch (found.obstacle) {
        case 'nobodyToSpeak': return found.speakers === 0 ? 'nobody is proposed: add people' : `none of the ${found.speakers} people can speak (${found.declined} declined): add people`;
        case 'tooFewSegments': return `${found.most} segments leave no place for the break: two are needed`;
        case 'tooFewThemes': return `${found.castable} of ${found.themes} themes have enough people and ${found.needed} are needed: add people`;
        case 'themeWithoutPeople': return `${theme(found.theme)} must be in, needs ${found.needed} people and ${found.able} can speak there (${found.seats} chairs): add people or make it optional`;
        case 'showTooShort': return `the show lasts ${long(found.length)} and what must be in takes ${long(found.least)}: lengthen it by ${long(found.least - found.length)} or free a theme`;
        case 'showTooLong': return `the show lasts ${long(found.length)} and its themes fill no more than ${long(found.most)}: shorten it or add themes`;
        case 'breakOutOfReach': return `the break must start between ${long(found.from)} and ${long(found.to)} and can only between ${long(found.earliest)} and ${long(found.latest)}: move it`;
        case 'tooManyThemes': return `${found.themes.length} themes must be in and there are ${found.most} places: free ${found.themes.length - found.most}`;
        case 'precedenceCycle': return `${listed(found.themes.map(theme), 'and')} should each come before the next, in a circle: take one of these away`;
        case 'themesExclude': return `${theme(found.themes[0])} and ${theme(found.themes[1])} must be in and exclude each other: free one of them`;
        case 'positionTakenTwice': return `${theme(found.themes[0])} and ${theme(found.themes[1])} are locked to the same place (${found.position + 1}): unlock one of them`;
        case 'lockedTwice': return `${theme(found.theme)} is locked twice (${found.what === 'position' ? found.values.map((p) => p + 1).join(' and ') : found.values.map(long).join(' and ')}): keep one lock`;
        case 'lockedAgainstOrder': return `“${shorten(themes[found.before]!.id)} before ${shorten(themes[found.after]!.id)}” contradicts their locks (places ${found.positions[0] + 1} and ${found.positions[1] + 1}): unlock one of them`;
        case 'durationOutOfBounds': return `${theme(found.theme)} is locked to ${long(found.duration)}, outside ${long(found.min)} to ${long(found.max)}: change the lock`;
        case 'speakerCannot': return `“${shorten(speakers[found.speaker]!.id)}” is locked into ${theme(found.theme)} and ${{ declined: 'declined', unable: 'cannot speak there', excluded: 'is excluded from it' }[found.why]}: unlock`;
      }
    },
  },
};
