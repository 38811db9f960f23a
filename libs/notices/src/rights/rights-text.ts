/** The image rights text that is signed before a show; a new wording is a new version, and what was signed keeps its own. */
export interface RightsText {
  readonly version: string;
  /** Paragraphs parted by empty lines, each begun by what it is about. */
  readonly fr: string;
  readonly en: string;
}

const FRENCH = [
  'À qui. Je donne cette autorisation au studio dont le nom figure sur l’invitation et en tête de ma copie. Lui seul en bénéficie, avec les prestataires qui travaillent pour lui et sous sa responsabilité. Il ne peut ni la vendre ni la céder sans me demander de nouveau.',
  'Pour quoi. J’accepte que l’on me filme, me photographie et m’enregistre, image et voix, pendant l’émission nommée dans l’invitation et pendant sa préparation sur place. J’accepte que le studio monte ces enregistrements, y ajoute mon nom, ma fonction, des sous-titres et une traduction, et les conserve.',
  'Où. Le studio peut publier l’émission, entière ou par extraits, sur son site et sur ses comptes de réseaux sociaux, de vidéo et de podcast. Il peut aussi en montrer des extraits ou des images fixes, avec mon nom, pour annoncer l’émission ou en rendre compte.',
  'Combien de temps. L’autorisation vaut dix ans à compter du jour de l’enregistrement, pour le monde entier puisque le web se lit partout. Passé ce délai, le studio retire les enregistrements de ses espaces ou me demande une nouvelle autorisation.',
  'Gratuité. Je ne reçois aucune rémunération pour cette autorisation et je n’ai rien à payer. Elle n’est pas exclusive : je reste libre de parler ailleurs du même sujet.',
  'Respect. Le montage ne change pas le sens de mes propos. Mon image et ma voix ne servent pas d’une manière qui porte atteinte à ma dignité, à ma réputation ou à ma vie privée, ni pour la publicité d’un produit ou d’une cause, ni pour fabriquer une image ou une voix artificielle.',
  'Changer d’avis. Je peux retirer cette autorisation à tout moment, sans me justifier, en écrivant à l’adresse de contact donnée dans l’invitation. Le studio cesse alors de m’enregistrer et de publier ce où l’on me voit ou m’entend : dans les trente jours, il le retire de ses propres espaces, le coupe ou me rend méconnaissable. Le retrait ne vaut que pour l’avenir : ce qui a été publié avant lui l’a été à bon droit, et le studio ne peut pas effacer les copies que d’autres ont faites, mais il leur transmet ma demande lorsqu’il les connaît.',
  'Mes données. Le studio garde mon nom, ce texte, sa version, la date et l’adresse réseau de ma signature, pour prouver mon accord, aussi longtemps que les enregistrements sont publiés, puis cinq ans. Je peux lui demander d’accéder à ces données et aux enregistrements, d’en recevoir une copie, de les faire corriger ou effacer, ou d’en limiter l’usage. Il répond dans le mois. Si sa réponse ne me convient pas, je peux saisir l’autorité de protection des données de mon pays, en France la CNIL.',
  'Personnes mineures. Si la personne enregistrée est mineure, le texte est signé par son représentant légal, qui indique son propre nom, en a parlé avec elle et s’assure de son accord. Elle peut demander elle-même le retrait, et le studio y répond de la même façon.',
  'Signature. J’ai lu ce texte, j’ai pu poser mes questions et je suis libre de ne pas signer. J’écris mon nom pour donner mon accord ; le studio m’en envoie une copie.',
];

const ENGLISH = [
  'To whom. I give this permission to the studio whose name stands on the invitation and at the head of my copy. It is for that studio alone, and for the suppliers who work for it and under its responsibility. It may neither sell nor transfer it without asking me again.',
  'For what. I agree to be filmed, photographed and recorded, image and voice, during the show named in the invitation and during its preparation on the premises. I agree that the studio edits these recordings, adds my name, my occupation, subtitles and a translation to them, and keeps them.',
  'Where. The studio may publish the show, whole or in excerpts, on its own site and on its accounts on social networks, video and podcast platforms. It may also show excerpts or still images, with my name, to announce the show or to report on it.',
  'How long. The permission lasts ten years from the day of the recording, for the whole world since the web is read everywhere. After that the studio takes the recordings off its own pages or asks me for a new permission.',
  'Free of charge. I receive no payment for this permission and have nothing to pay. It is not exclusive: I stay free to speak elsewhere on the same subject.',
  'Respect. Editing does not change the meaning of what I say. My image and my voice are not used in a way that harms my dignity, my reputation or my private life, nor to advertise a product or a cause, nor to make an artificial image or voice.',
  'Changing my mind. I can withdraw this permission at any time, without giving a reason, by writing to the contact address given in the invitation. The studio then stops recording me and publishing anything in which I am seen or heard: within thirty days it takes it off its own pages, cuts it or makes me unrecognisable. Withdrawal counts for the future only: what was published before it was published rightfully, and the studio cannot erase copies that others have made, but it passes my request on to those it knows of.',
  'My data. The studio keeps my name, this text, its version, the date and the network address of my signature, to prove my agreement, for as long as the recordings are published and five years after. I can ask it for access to these data and to the recordings, for a copy, to have them corrected or erased, or to have their use limited. It answers within a month. If its answer does not satisfy me, I can turn to the data protection authority of my country, in France the CNIL.',
  'Minors. If the person recorded is a minor, the text is signed by their legal representative, who gives their own name, has talked about it with them and makes sure that they agree. The minor can ask for withdrawal in person, and the studio responds in the same way.',
  'Signature. I have read this text, I was able to ask my questions and I am free not to sign. I write my name to give my agreement; the studio sends me a copy of it.',
];

/** The house's own text, in plain words, both languages saying the same. */
export const RIGHTS_TEXT: RightsText = { version: '2026-12', fr: FRENCH.join('\n\n'), en: ENGLISH.join('\n\n') };
