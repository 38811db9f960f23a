import { writeTopicPage } from './write-topic-page.js';

/** A fictional page about night buses: dated comments, a host who answers, one angry voice. */
export const NIGHT_BUSES: string = writeTopicPage({
  call: 'Je veux bien participer à ce plateau !',
  pitch:
    "Nous préparons une émission sur les bus de nuit.\n\nArmand Delcourt, dans une tribune parue dans La Traverse, soutient qu'une ville sans bus de nuit est une ville qui ferme à clé ses plus pauvres.",
  article:
    "Une ville qui s'arrête à minuit n'est pas endormie, elle est fermée.\nOn ne supprime jamais une ligne vide : on supprime ceux qui l'attendaient. Le dernier bus n'est pas un horaire, c'est une frontière.",
  comments: [
    ['Karima Ould-Ali, le 12 mars 2019', "Je nettoie des bureaux entre quatre heures et sept heures du matin. Sans bus de nuit, je marche cinquante minutes, seule. Le travail de nuit existe bien avant les fêtards, et personne ne nous voit. Une ville qui veut des bureaux propres à huit heures doit accepter de transporter celles qui les nettoient."],
    ['Joris Van Acker, le 12 mars 2019', "Conducteur depuis quatorze ans, dont six de nuit. La nuit, on n'est pas chauffeur, on est pompier, infirmier et confesseur. La sécurité des conducteurs, ce n'est pas une vitre, c'est un deuxième homme dans le bus. Qui voudra encore conduire à trois heures du matin pour quarante euros de prime ?"],
    ['Mme Thérèse Boulard, le 13 mars 2019', "J'habite au-dessus du terminus. Le bruit des moteurs à l'arrêt, les portes, les cris : je n'ai pas dormi une nuit entière depuis que la ligne est passée sous mes fenêtres. Le droit au sommeil des riverains, est-ce qu'on en parlera aussi ?"],
    ['Lucas Perrin, le 13 mars 2019', "Je ne suis pas d'accord avec l'idée que le dernier bus serait une frontière. La frontière, c'est l'argent. Le taxi coûte vingt-huit euros, le bus de nuit coûte à la collectivité dix-neuf euros par passager : à ce prix du trajet, payons le taxi à tout le monde !"],
    ['Armand DELCOURT, le 14 mars 2019', "Merci Lucas, votre calcul est juste et il est terrible. Mais un taxi n'est pas un service public, c'est un client à la fois. Peut-on vraiment compter une ville en passagers ?"],
    ['Inès Cordier, le 14 mars 2019', "Le sentiment d'insécurité des femmes la nuit n'est pas un fantasme. L'arrêt à la demande a changé ma vie : descendre entre deux arrêts, c'est trois cents mètres de peur en moins. Il faut des arrêts éclairés avant d'acheter des bus neufs."],
    [null, "La peur, la peur, toujours la peur. J'ai pris le bus de nuit pendant vingt ans, il ne m'est jamais rien arrivé."],
    ['Pr. Edmond Sarrazin, le 15 mars 2019', "Les chiffres méritent d'être lus : la fréquentation de la nuit représente trois pour cent des voyages et onze pour cent des charges. Certes ce n'est pas rentable, mais aucune bibliothèque ne l'est. La vraie question est de savoir ce que la ville appelle une dépense."],
    ['Dylan M., le 15 mars 2019', "Franchement moi j'ai dix-neuf ans, j'habite à douze kilomètres, et sans le dernier bus je ne sors pas. Les jeunes de la périphérie regardent le centre-ville comme on regarde une vitrine. Pas de permis, pas de voiture, pas de copains."],
    ['Brigitte Azéma - Café des Halles, le 16 mars 2019', "Je tiens un café et je ferme à une heure parce que mes clients courent après le dernier bus. La vie nocturne d'une ville, ce sont des emplois, des loyers, des musiciens. Un centre-ville qui ferme avec ses bus finit par fermer ses cafés."],
    ['Joris Van Acker, le 16 mars 2019', "Un mot sur la prime de nuit : elle n'a pas bougé depuis 2007. On recrute des gamins qui partent au bout de huit mois. La sécurité des conducteurs commence par des équipes qui se connaissent. Un bus sans conducteur, ce n'est pas l'avenir, c'est un couloir qui roule."],
    ['Nolwenn Tanguy, le 17 mars 2019', "Le transport à la demande fait aussi bien pour moitié moins cher. Dans notre communauté de communes, une application regroupe les trajets et une navette de neuf places remplace un bus vide. Le bus vide qui tourne toute la nuit pollue plus que dix voitures."],
    ['Mme Thérèse Boulard, le 17 mars 2019', "Une navette électrique, je signe tout de suite ! Je n'ai rien contre les jeunes de la périphérie, j'ai quelque chose contre un diesel qui chauffe sous ma chambre à deux heures. Le sommeil des riverains n'est pas un caprice."],
    ['Samir Haddouche, le 18 mars 2019', "Infirmier. Quand je finis à vingt-trois heures trente, le transport à la demande me répond « aucune place disponible ». Le travail de nuit ne se réserve pas la veille. Un service public qui demande une réservation n'est plus un service public, c'est une loterie."],
    ['Élisa Montjoie, le 18 mars 2019', "Élue aux mobilités. Le budget des transports, c'est un tiers du budget de la ville. Chaque bus de nuit que j'ajoute est un bus scolaire que je retire. Comment choisir entre l'infirmier de minuit et le collégien de huit heures ?"],
    ['Inès Cordier, le 19 mars 2019', "Madame l'élue, on ne choisit pas, on éclaire et on roule. La peur des femmes a un prix, et ce sont elles qui le paient, en taxi. Faut-il attendre un drame pour financer un arrêt éclairé ?"],
  ],
});
