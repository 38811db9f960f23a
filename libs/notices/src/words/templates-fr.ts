import type { NoticeKind } from '../notice/notice-kind.js';
import type { NoticeTemplate } from './notice-template.js';

const HELLO = 'Bonjour {{recipient}},';
const QUESTION = 'Une question ? {{contact}}';
const SIGNED = '{{studio}}';
const PRESENCE = 'Les heures du {{day}} comprennent le maquillage, la pose et le retrait du micro.';
const ANSWER = 'Vous pouvez confirmer, répondre « oui, mais » avec vos heures d’arrivée et de départ, ou décliner. Votre réponse peut changer jusqu’à l’heure de convocation.';

/** The mails in French, the language of the house; fine spaces are set when they are sent. */
export const FRENCH_TEMPLATES: Readonly<Record<NoticeKind, NoticeTemplate>> = {
  invitation: {
    subject: 'Invitation à l’enregistrement de « {{show}} »',
    paragraphs: [HELLO, '{{studio}} vous invite à participer à l’enregistrement de « {{show}} ».', '{{slot}}', PRESENCE, '{{segments}}', ANSWER, '{{calendar}}', QUESTION, SIGNED],
    button: 'Répondre à l’invitation',
  },
  applicationAccepted: {
    subject: 'Votre candidature est retenue : « {{show}} »',
    paragraphs: [HELLO, 'Votre candidature pour « {{show}} » est retenue.', '{{slot}}', PRESENCE, '{{segments}}', ANSWER, '{{calendar}}', QUESTION, SIGNED],
    button: 'Répondre',
  },
  applicationDeclined: {
    subject: 'Votre candidature : « {{show}} »',
    paragraphs: [
      HELLO,
      'Merci d’avoir proposé de participer à « {{show}} ». Nous n’avons pas pu retenir votre candidature pour cet enregistrement.',
      'Ce que vous avez écrit sur le sujet reste pris en compte dans la préparation de l’émission.',
      QUESTION,
      SIGNED,
    ],
    button: '',
  },
  slotProposed: {
    subject: 'Votre créneau pour « {{show}} » : {{day}}',
    paragraphs: [HELLO, 'Voici votre créneau pour l’enregistrement de « {{show}} ».', '{{slot}}', PRESENCE, '{{segments}}', ANSWER, '{{calendar}}', QUESTION, SIGNED],
    button: 'Répondre',
  },
  slotChanged: {
    subject: 'Votre créneau a changé : « {{show}} », {{day}}',
    paragraphs: [
      HELLO,
      'Votre créneau pour l’enregistrement de « {{show}} » a changé. Merci de répondre pour le nouveau : une réponse déjà donnée ne vaut plus.',
      '{{changes}}',
      '{{slot}}',
      '{{segments}}',
      '{{calendar}}',
      QUESTION,
      SIGNED,
    ],
    button: 'Répondre au nouveau créneau',
  },
  segmentsMoved: {
    subject: 'Pour information : un changement dans « {{show}} »',
    paragraphs: [HELLO, 'Le déroulé de « {{show}} » a changé. Vos heures d’arrivée et de départ restent les mêmes : vous n’avez rien à confirmer.', '{{changes}}', '{{segments}}', '{{calendar}}', QUESTION, SIGNED],
    button: 'Voir ma page',
  },
  slotLost: {
    subject: 'Votre créneau est suspendu : « {{show}} »',
    paragraphs: [
      HELLO,
      'Votre créneau pour « {{show}} », {{previousDay}}, {{previousHours}}, ne tient plus : merci de ne pas vous déplacer.',
      'Votre participation n’est pas annulée : nous vous écrirons dès qu’un nouveau créneau sera fixé.',
      '{{calendar}}',
      QUESTION,
      SIGNED,
    ],
    button: 'Voir ma page',
  },
  cancelled: {
    subject: 'Votre participation est annulée : « {{show}} »',
    paragraphs: [
      HELLO,
      'Nous devons annuler votre participation à l’enregistrement de « {{show}} », et nous en sommes désolés.',
      'Votre rendez-vous du {{previousDay}}, {{previousHours}}, n’a plus lieu : merci de ne pas vous déplacer.',
      '{{calendar}}',
      QUESTION,
      SIGNED,
    ],
    button: '',
  },
  confirmedReceipt: {
    subject: 'C’est confirmé : « {{show}} », {{day}}',
    paragraphs: [
      HELLO,
      'Merci, votre présence à l’enregistrement de « {{show}} » est confirmée.',
      'Nous avons noté : {{stay}}.',
      '{{slot}}',
      '{{segments}}',
      'Un empêchement ? Votre page permet de changer votre réponse jusqu’à l’heure de convocation.',
      '{{calendar}}',
      QUESTION,
      SIGNED,
    ],
    button: 'Voir ma page',
  },
  declinedReceipt: {
    subject: 'Nous avons noté votre réponse : « {{show}} »',
    paragraphs: [HELLO, 'Nous avons bien noté que vous ne participerez pas à l’enregistrement de « {{show}} ».', 'Si vous changez d’avis, votre page reste ouverte jusqu’à l’heure de convocation, tant que la place n’est pas attribuée.', '{{calendar}}', QUESTION, SIGNED],
    button: 'Voir ma page',
  },
  withdrawnReceipt: {
    subject: 'Votre retrait est enregistré : « {{show}} »',
    paragraphs: [HELLO, 'Nous avons bien noté votre retrait de l’enregistrement de « {{show}} ».', 'Ce que vous avez écrit sur le sujet reste pris en compte dans la préparation de l’émission.', '{{calendar}}', QUESTION, SIGNED],
    button: '',
  },
  reminder: {
    subject: 'Rappel : « {{show}} », {{until}}',
    paragraphs: [HELLO, 'L’enregistrement de « {{show}} » a lieu {{until}}. Vous avez confirmé votre présence, merci.', '{{slot}}', '{{segments}}', 'Un empêchement ? Dites-le-nous dès maintenant sur votre page.', QUESTION, SIGNED],
    button: 'Voir ma page',
  },
  eveReminder: {
    subject: 'C’est {{until}} : « {{show}} »',
    paragraphs: [HELLO, 'Nous vous attendons {{until}} pour l’enregistrement de « {{show}} ».', '{{slot}}', PRESENCE, '{{segments}}', QUESTION, SIGNED],
    button: 'Voir ma page',
  },
  recordingDay: {
    subject: 'C’est {{until}} : « {{show}} » — votre convocation',
    paragraphs: [HELLO, 'L’enregistrement de « {{show}} » a lieu {{until}}. Votre convocation est jointe.', '{{slot}}', '{{segments}}', 'Un retard, un doute sur le chemin ? {{contact}}', SIGNED],
    button: 'Voir ma page',
  },
  nudge: {
    subject: 'Votre réponse est attendue : « {{show}} », {{until}}',
    paragraphs: [HELLO, 'L’enregistrement de « {{show}} » a lieu {{until}} et nous n’avons pas encore votre réponse pour ce créneau. Une réponse, même négative, nous aide.', '{{slot}}', '{{segments}}', ANSWER, QUESTION, SIGNED],
    button: 'Répondre',
  },
  imageRightsCopy: {
    subject: 'Votre autorisation de droit à l’image : « {{show}} »',
    paragraphs: [HELLO, 'Voici la copie de l’autorisation que vous avez signée pour « {{show}} ».', 'Signée par {{signedName}}, {{signedAt}}. Texte : version {{rightsVersion}}.', 'Conservez ce message et le document joint.', QUESTION, SIGNED],
    button: '',
  },
  callSheet: {
    subject: 'Convocation : « {{show}} », {{day}}',
    paragraphs: ['Convocation de {{recipient}}', '{{slot}}', PRESENCE, '{{segments}}', 'Sur place : {{contact}}', SIGNED],
    button: '',
  },
};
