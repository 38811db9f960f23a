import { s } from './plural.js';

/** Signing in. */
export const signIn = {
  title: 'Se connecter',
  lead: 'Du sujet et de ses contributions au conducteur minuté, distribué, imprimé.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  ended: 'Votre session a pris fin : connectez-vous de nouveau, ce que vous écriviez vous attend.',
  submit: 'Entrer',
  wrong: 'Adresse ou mot de passe inconnus : vérifiez les deux et recommencez.',
  tooMany: (seconds: number) => `Trop d’essais : attendez ${seconds < 90 ? `${seconds} seconde${s(seconds)}` : `${Math.ceil(seconds / 60)} minutes`} avant de recommencer.`,
};

/** The one-time link of a first start. */
export const claim = {
  title: 'Premier accès',
  lead: 'Ce lien ne sert qu’une fois : il crée le compte qui administre ce studio.',
  name: 'Votre nom',
  password: 'Mot de passe',
  passwordHint: 'Dix signes ou plus, par exemple quatre mots sans rapport.',
  submit: 'Créer le compte',
  spent: 'Ce lien a déjà servi ou n’est plus valable : relancez le serveur pour en obtenir un autre, ou connectez-vous.',
  noToken: 'Il manque le jeton dans l’adresse : copiez le lien entier affiché au premier démarrage.',
  toSignIn: 'Aller à la connexion',
};
