/** Boîte d'envoi: mails kept where no server is set. */
export const outbox = {
  title: 'Boîte d’envoi',
  lead: 'Aucun serveur de courrier n’est réglé : rien ne part vraiment. Chaque mail est gardé ici tel que la personne l’aurait reçu, avec son agenda et ses papiers.',
  empty: 'Rien n’est gardé.',
  emptyHint: 'Un mail paraît ici quand vous l’envoyez depuis « Intervenants » et qu’aucun serveur de courrier n’est réglé (SMTP_URL). S’il y en a un, les mails partent et se suivent sur la fiche de chacun.',
  list: 'Mails gardés',
  to: (name: string, address: string) => `à ${name} – ${address}`,
  choose: 'Choisissez un mail pour le lire.',
  gone: 'Ce mail n’est plus gardé.',
  shown: 'Comme il s’affiche',
  text: 'Texte seul',
  headers: 'En-têtes',
  frame: 'Le mail tel qu’il s’affiche',
  noHtml: 'Ce mail n’a que du texte.',
  attached: 'Pièces jointes',
  bytes: (kilobytes: string) => `${kilobytes} Ko`,
  back: 'Tous les mails',
};
