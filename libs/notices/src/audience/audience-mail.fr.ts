import { formatDuration } from '#rundown';
import { sayDay } from '../words/say-when.js';
import type { AudienceMailWords, BecameInMail } from './audience-mail.js';

const hello = (recipient: string): string => (recipient === '' ? 'Bonjour,' : `Bonjour ${recipient},`);
const lasts = (hours: number): string => `Ce lien sert une seule fois, et pendant ${hours > 48 ? `${Math.floor(hours / 24)} jours` : `${hours} heures`}.`;
const valid = (hours: number): string => `${lasts(hours)} Si vous n’avez rien demandé, ignorez ce mail : il ne se passera rien.`;

/** The mails to the audience in French. */
export const FRENCH_AUDIENCE_MAILS: AudienceMailWords = {
  'visitor.signUp': ({ hours }) => ({
    subject: 'Confirmez votre adresse',
    paragraphs: [hello(''), 'Un clic confirme que cette adresse est la vôtre et ouvre votre compte.', valid(hours)],
    button: 'Confirmer mon adresse',
  }),
  'visitor.known': ({ recipient, hours }) => ({
    subject: 'Vous avez déjà un compte',
    paragraphs: [hello(recipient), 'Quelqu’un, vous peut-être, a voulu ouvrir un compte avec cette adresse. Vous en avez déjà un : ce bouton vous y connecte, sans mot de passe.', valid(hours)],
    button: 'Me connecter',
  }),
  'visitor.signIn': ({ recipient, hours }) => ({
    subject: 'Votre lien de connexion',
    paragraphs: [hello(recipient), 'Voici le lien que vous avez demandé : il vous connecte sans mot de passe.', valid(hours)],
    button: 'Me connecter',
  }),
  'visitor.unknown': ({ recipient, hours }) => ({
    subject: 'Pas encore de compte à cette adresse',
    paragraphs: [hello(recipient), 'Quelqu’un, vous peut-être, a voulu se connecter avec cette adresse, qui n’a pas encore de compte. Ce bouton en ouvre un.', valid(hours)],
    button: 'Ouvrir un compte',
  }),
  'visitor.changeEmail': ({ hours }) => ({
    subject: 'Confirmez votre nouvelle adresse',
    paragraphs: [hello(''), 'Quelqu’un, vous sans doute, veut que son compte soit désormais joint à cette adresse. Un clic le confirme : le compte passe à cette adresse, et ses autres appareils sont déconnectés.', valid(hours)],
    button: 'Confirmer cette adresse',
  }),
  'visitor.emailTaken': () => ({
    subject: 'Cette adresse a déjà un compte',
    paragraphs: [hello(''), 'Quelqu’un, vous peut-être, a voulu faire de cette adresse celle d’un autre compte. Elle en a déjà un, et rien n’a changé : vous pouvez vous y connecter comme d’habitude.', 'Si ce n’est pas vous, ignorez ce mail.'],
    button: 'Ouvrir mon espace',
  }),
  'visitor.emailAsked': ({ recipient, email }) => ({
    subject: 'Votre compte change d’adresse ?',
    paragraphs: [
      hello(recipient), `Il a été demandé, depuis votre compte, que vous soyez désormais joint à ${email}. Rien ne change avant que le lien envoyé là-bas ne soit ouvert.`,
      'Ce n’est pas vous ? Ouvrez votre compte, renoncez au changement, puis déconnectez tous vos appareils : ce bouton y mène.',
    ],
    button: 'Ouvrir mon compte',
  }),
  'application.finish': ({ recipient, topic, hours }) => ({
    subject: `Votre candidature : ${topic}`,
    paragraphs: [hello(recipient), `Votre candidature pour « ${topic} » vous attend là où vous l’avez laissée. Elle n’est pas encore envoyée.`, valid(hours)],
    button: 'Terminer ma candidature',
  }),
  'application.join': ({ topic, inviter, hours }) => ({
    subject: `${inviter || 'Quelqu’un'} vous propose de postuler : ${topic}`,
    paragraphs: [hello(''), `${inviter || 'Quelqu’un'} a postulé pour participer à « ${topic} » et aimerait que vous en soyez. Ce bouton ouvre votre propre candidature, liée à la sienne ; rien n’est envoyé avant que vous ne le décidiez.`, `${lasts(hours)} Vous n’en avez pas envie ? Ignorez ce mail : il n’y en aura pas d’autre.`],
    button: 'Voir le sujet et postuler',
  }),
  'application.decision': ({ recipient, topic, decision }) => ({
    subject: { accepted: `Votre candidature est retenue : ${topic}`, waitingList: `Votre candidature est sur la liste d’attente : ${topic}`, declined: `Votre candidature : ${topic}` }[decision],
    paragraphs: [
      hello(recipient),
      {
        accepted: `Bonne nouvelle : votre candidature pour « ${topic} » est retenue. Nous revenons vers vous avec une date et un créneau.`,
        waitingList: `Votre candidature pour « ${topic} » nous intéresse, mais le plateau est complet pour l’instant. Nous vous écrivons dès qu’une place se libère.`,
        declined: `Nous ne pourrons pas vous accueillir en plateau pour « ${topic} ». Ce que vous avez écrit reste lu, et peut être cité dans l’émission.`,
      }[decision],
      'Merci d’avoir pris le temps de postuler.',
    ],
    button: 'Voir ma candidature',
  }),
  'contribution.confirm': ({ topic, hours }) => ({
    subject: `Confirmez ce que vous avez écrit : ${topic}`,
    paragraphs: [hello(''), `Une contribution à « ${topic} » a été laissée avec votre adresse.`, 'Le lien la montre ; un clic confirme qu’elle est bien de vous. Rien ne paraît sans cela.', valid(hours)],
    button: 'Confirmer',
  }),
  'contribution.published': ({ recipient, topic, excerpt }) => ({
    subject: `Votre contribution est publiée : ${topic}`,
    paragraphs: [hello(recipient), `Ce que vous avez écrit sur « ${topic} » est maintenant sur la page :`, `« ${excerpt} »`],
    button: 'Voir la page',
  }),
  'contribution.refused': ({ recipient, topic, excerpt, note }) => ({
    subject: `Votre contribution n’est pas publiée : ${topic}`,
    paragraphs: [hello(recipient), `Ce que vous avez écrit sur « ${topic} » n’est pas publié :`, `« ${excerpt} »`, note, 'Vous pouvez l’écrire autrement.'],
    button: 'Voir la page',
  }),
  'point.followed': ({ recipient, topic, points, more }) => ({
    subject: points.length === 1 ? `Ce qu’est devenu votre point : ${topic}` : `Ce que sont devenus vos ${points.length + more} points : ${topic}`,
    paragraphs: [
      hello(recipient), `Vous avez écrit sur « ${topic} » :`,
      ...points.flatMap(({ excerpt, now }) => [`« ${excerpt} »`, becameOf(now)]),
      more === 0 ? '' : `Et ${more} ${more === 1 ? 'autre' : 'autres'}, que la page montre avec ce qu’${more === 1 ? 'il est devenu' : 'ils sont devenus'}.`,
      'Vous recevez ce mail parce que vous suivez ce sujet ; la page permet de ne plus le suivre.',
    ],
    button: 'Voir la page',
  }),
  'seat.promoted': ({ recipient, show }) => ({
    subject: `Une place s’est libérée : ${show}`,
    paragraphs: [hello(recipient), `Vous étiez sur la liste d’attente pour assister à « ${show} » : vous avez maintenant une place. Si vous ne pouvez plus venir, rendez-la, quelqu’un attend.`],
    button: 'Voir ma place',
  }),
};

function becameOf(now: BecameInMail): string {
  if (now.became === 'reserve') return now.over ? 'Votre point est resté en réserve : il n’a pas été abordé dans cette émission.' : 'Votre point est en réserve : il sera abordé si le temps le permet.';
  if (now.became === 'notKept') return `Votre point n’est pas retenu pour cette émission${now.why === '' ? '' : ` : ${now.why}`}.`;
  return `Votre point est traité dans la séquence « ${now.segment} »${now.atSeconds === null ? '' : `, à ${formatDuration(now.atSeconds)} de l’enregistrement${now.day === null ? '' : ` du ${sayDay(now.day, 'fr')}`}`}.`;
}
