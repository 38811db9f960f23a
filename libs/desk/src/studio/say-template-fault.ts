import type { NoticeVariable, TemplateFault, TemplatePlace } from '#notices';
import { typesetFrench } from '#print';
import type { Locale } from '../actor.js';

/** One sentence on what is wrong in a template, where, and what to do. */
export function sayTemplateFault(fault: TemplateFault, locale: Locale): string {
  const [french, english] = sentencesFor(fault);
  return locale === 'fr' ? typesetFrench(french) : english;
}

type Sentences = readonly [french: string, english: string];

function sentencesFor(fault: TemplateFault): Sentences {
  switch (fault.code) {
    case 'subjectEmpty':
      return ['L’objet est vide : écrivez-le.', 'The subject is empty: write it.'];
    case 'subjectNotOneLine':
      return ['L’objet tient sur une ligne : retirez le saut de ligne.', 'The subject is one line: take the line break out.'];
    case 'unknownVariable': {
      const name = fault.name === '' ? '{{}}' : `{{${fault.name}}}`;
      const known = listOf(fault.known);
      return [`${french(fault.place)} : ${name} n’existe pas dans ce courrier ; prenez ${known}.`, `${english(fault.place)}: ${name} does not exist in this mail; take ${known}.`];
    }
    case 'blockInText':
      return [
        `${french(fault.place)} : {{${fault.name}}} est un tableau ; mettez-le seul dans un paragraphe.`,
        `${english(fault.place)}: {{${fault.name}}} is a table; put it alone in a paragraph.`,
      ];
    case 'bracesOpen':
      return [`${french(fault.place)} : des accolades {{ }} ne se ferment pas ; complétez-les ou retirez-les.`, `${english(fault.place)}: some {{ }} are not closed; complete them or take them out.`];
    case 'tooLong':
      return [`${french(fault.place)} : ce texte est trop long, ${fault.most} signes au plus.`, `${english(fault.place)}: this text is too long, ${fault.most} characters at most.`];
  }
}

const listOf = (known: readonly NoticeVariable[]): string => known.map((name) => `{{${name}}}`).join(', ');
const french = (place: TemplatePlace): string => (place === 'subject' ? 'Objet' : place === 'button' ? 'Bouton' : `Paragraphe ${place + 1}`);
const english = (place: TemplatePlace): string => (place === 'subject' ? 'Subject' : place === 'button' ? 'Button' : `Paragraph ${place + 1}`);
