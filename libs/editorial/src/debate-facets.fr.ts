/** An angle that public debates keep coming back to, whatever the subject, and the words that give it away. */
export interface DebateFacet {
  readonly key: string;
  readonly words: readonly string[];
}

/** The bank: generic on purpose, no word of a given topic belongs here. Written for this project. */
export const DEBATE_FACETS: readonly DebateFacet[] = [
  facet('words', 'mot mots terme termes vocabulaire langage définition définir notion concept appellation nommer signifier signification expression formule étiquette désigner abus sémantique parler intitulé traduction verbe jargon'),
  facet('trust', 'confiance confiant défiance méfiance méfier crédible crédibilité promesse promettre sincère sincérité transparence transparent fiable loyauté trahir trahison mensonge mentir réputation doute douter suspicion honnête honnêteté crise'),
  facet('money', 'argent prix coût coûter payer gratuit rentable rentabilité revenu salaire budget économie économique financer financement euro euros client clients vendre vente acheter achat contrat marché profit bénéfice chiffre croissance investir investissement business commerce commercial'),
  facet('values', 'valeur valeurs sens éthique morale moral conviction principe idéal vision responsabilité responsable respect humain humanité dignité vertu engagement engagé identité authentique cynisme'),
  facet('organisation', 'organisation organiser entreprise équipe hiérarchie direction dirigeant patron salarié salariés service interne collaborateur ressources projet management pilotage décision gouvernance processus réunion structure collaboratif administration'),
  facet('craft', 'métier profession professionnel compétence formation expérience fonction poste stagiaire diplôme expert expertise rôle mission tâche outil technique pratique pratiques méthode savoir-faire recruter emploi apprentissage'),
  facet('together', 'communauté groupe membre membres collectif lien liens appartenance partage partager échange échanger rencontre réseau relation relations voisin solidarité participer participation convivialité association associer'),
  facet('law', 'loi lois droit droits juridique justice juge interdire interdiction autoriser règle règles réglementation norme sanction contrôle contrôler obligation police vote tribunal illégal légal amende'),
  facet('power', 'pouvoir pouvoirs autorité élite élites politique politiques état gouvernement domination influence maire élu citoyen citoyens démocratie peuple manipulation résistance imposer lobby institution liberté'),
  facet('future', 'avenir futur évoluer évolution changer changement mutation transformation disparaître remplacer innovation innover génération demain révolution prochaine horizon tendance anticiper époque naissance modernité transition'),
  facet('lives', 'famille enfant enfants parent parents quotidien maison logement santé bonheur souffrance fatigue stress malade âge vieillir jeune jeunes femme femmes homme solitude habitant habitants quartier vivre'),
  facet('knowledge', 'école enseigner enseignant professeur élève apprendre éducation université science recherche connaissance culture livre esprit critique comprendre pédagogie savoir étude intelligence'),
  facet('truth', 'vérité vrai faux preuve prouver fait faits mesure mesurer indicateur statistique étude sondage réalité illusion mythe objectif objectivité rumeur information informer source média médias journaliste transparence'),
  facet('machines', 'machine machines technologie technologique numérique algorithme ordinateur robot automatique automatisation donnée données intelligence logiciel écran téléphone internet web réseaux'),
  facet('earth', 'environnement écologie écologique climat nature énergie pollution déchet ressource durable planète voiture transport transports rue ville eau arbre bruit vélo'),
  facet('fairness', 'égalité inégalité inégalités injustice juste injuste pauvre pauvres riche riches précarité exclusion discrimination accès territoire territoires rural campagne fracture aide pauvreté'),
  facet('show', 'image apparence publicité communication message discours slogan marketing buzz séduire séduction spectacle paraître visibilité promotion campagne audience public émotion affectif rêve'),
];

function facet(key: string, words: string): DebateFacet {
  return { key, words: words.split(' ') };
}
