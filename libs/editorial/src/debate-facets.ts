import type { Language } from './language.js';

/** An angle that public debates keep coming back to, whatever the subject, and the words that give it away. */
export interface DebateFacet {
  readonly key: string;
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/**
 * The bank, to be edited by whoever runs a studio: generic on purpose, no word of a given topic belongs here. Words are
 * met by their stem; one may stand in two facets and then speaks less for each. Written for this project.
 */
export const DEBATE_FACETS: readonly DebateFacet[] = [
  facet(
    'words',
    'mot terme vocabulaire langage définition définir notion concept appellation nommer signifier signification expression étiquette sémantique intitulé traduction jargon synonyme linguistique',
    'word wording term vocabulary language definition define notion concept naming label semantic semantics jargon translation meaning synonym phrase',
  ),
  facet(
    'trust',
    'confiance confiant défiance méfiance méfier crédible crédibilité promesse promettre sincère sincérité transparence transparent fiable fiabilité loyauté trahir trahison mensonge mentir réputation suspicion honnête honnêteté tromper duper',
    'trust distrust mistrust credible credibility promise sincere sincerity transparency transparent reliable loyalty betray betrayal lie liar reputation suspicion honest honesty deceive broken',
  ),
  facet(
    'money',
    'argent prix coût coûter payer gratuit rentable rentabilité revenu salaire budget financer financement euro tarif taxe impôt facture dépense dépenser cher dette loyer prime subvention économie portefeuille trésorerie',
    'money price cost pay free profitable income wage salary budget fund funding euro dollar pound fare fee tax bill spend spending expensive cheap debt rent bonus subsidy afford',
  ),
  facet(
    'trade',
    'client vendre vente vendeur acheter achat acheteur contrat marché profit bénéfice commerce commercial business concurrence concurrent enseigne magasin boutique consommateur consommation consommer publicité marketing chiffre investir',
    'customer client sell sale seller buy buyer purchase contract market profit trade commercial business competition competitor shop store retailer consumer consumption advertising marketing invest',
  ),
  facet(
    'values',
    'valeur sens éthique morale moral conviction principe idéal humanité dignité vertu engagement authentique cynisme honte conscience humain',
    'value values ethics ethical moral morality belief principle ideal humanity dignity virtue commitment authentic cynicism shame conscience human',
  ),
  facet(
    'organisation',
    'organisation organiser entreprise équipe hiérarchie direction dirigeant patron interne collaborateur ressources projet management pilotage gouvernance réunion collaboratif administration bureaucratie dossier chef',
    'organisation organization company team hierarchy manager leader boss internal resources project management governance meeting administration bureaucracy paperwork staff executive',
  ),
  facet(
    'craft',
    'métier profession professionnel compétence formation former expérience fonction poste stagiaire diplôme expert expertise apprenti apprentissage artisan outil savoir-faire recruter emploi embaucher retraite travail ouvrier salarié bénévole bénévolat',
    'craft trade job profession professional skill training trainee experience position diploma degree expert expertise apprentice tool hire recruit employment worker employee volunteer career vocation work',
  ),
  facet(
    'together',
    'communauté groupe membre collectif appartenance partage partager échange échanger rencontre réseau relation voisin solidarité convivialité association associatif amitié entraide interaction',
    'community group member collective belonging share sharing exchange meeting network relationship neighbour neighbor solidarity association friendship together gathering',
  ),
  facet(
    'law',
    'loi droit juridique juge interdire interdiction autoriser autorisation règle réglementation règlement norme sanction contrôle contrôler obligation obliger tribunal illégal légal amende assurance garantie contrat responsabilité',
    'law legal right lawyer judge court forbid ban authorise authorize permission rule regulation standard sanction control mandatory illegal fine insurance liability guarantee',
  ),
  facet(
    'power',
    'pouvoir autorité élite politique gouvernement domination maire élu citoyen démocratie peuple manipulation imposer lobby institution état ministre vote voter électeur région commune mairie',
    'power authority elite politics political government domination mayor councillor council citizen democracy people lobby institution state minister vote voter election',
  ),
  facet(
    'freedom',
    'liberté libre choisir choix contrainte imposer surveillance surveiller vie-privée propriété posséder propriétaire appartenir interdit forcer refuser dépendance autonomie',
    'freedom liberty free choose choice constraint impose surveillance monitor privacy property own owner ownership belong force refuse dependence autonomy',
  ),
  facet(
    'future',
    'avenir futur évoluer évolution changer changement mutation disparaître disparition innovation innover génération révolution horizon tendance anticiper modernité transition progrès nostalgie tradition héritage passé',
    'future evolve evolution change mutation disappear innovation innovate generation revolution horizon trend anticipate modernity transition progress nostalgia tradition heritage past',
  ),
  facet(
    'family',
    'famille enfant parent mère père foyer maison logement bébé grand-mère grand-père couple jeune jeunesse adolescent ancien vieillir âge fils fille',
    'family child children kid parent mother father home household baby grandmother grandfather couple young youth teenager elderly ageing son daughter',
  ),
  facet(
    'health',
    'santé médecin hôpital maladie malade soigner soin sommeil dormir fatigue stress souffrance corps bien-être nutrition handicap infirmier patient bruit',
    'health doctor hospital illness sick heal care sleep tired fatigue stress suffering body wellbeing nutrition disability nurse patient noise',
  ),
  facet(
    'safety',
    'sécurité danger dangereux peur risque accident protéger protection violence agression insécurité menace incendie électrocution blessure police vol drame',
    'safety safe security danger dangerous fear risk accident protect protection violence assault threat fire injury police theft crime afraid scared',
  ),
  facet(
    'time',
    'temps vitesse minute patience attendre attente urgence lenteur horaire rythme retard pressé délai perdre-temps',
    'time speed minute patience wait waiting urgency slow schedule timetable rhythm delay late hurry quick',
  ),
  facet(
    'school',
    'école enseigner enseignant professeur élève collège lycée apprendre éducation éducatif université instituteur institutrice classe pédagogie leçon enseignement étudiant',
    'school teach teacher pupil student college learn learning education university classroom lesson teaching curriculum homework',
  ),
  facet(
    'knowledge',
    'science scientifique recherche chercheur connaissance culture livre étude intelligence créativité imagination philosophie esprit savoir méthode mémoire',
    'science scientific research researcher knowledge culture book study intelligence creativity imagination philosophy mind method memory',
  ),
  facet(
    'truth',
    'vérité preuve prouver mesurer mesure indicateur statistique sondage réalité illusion mythe objectivité rumeur information informer média journaliste fait erreur chiffre',
    'truth proof prove evidence measure indicator statistic survey reality illusion myth objectivity rumour rumor information media journalist fact error figure',
  ),
  facet(
    'machines',
    'machine technologie technologique numérique algorithme ordinateur robot automatique automatisation logiciel écran téléphone internet application électronique appareil données batterie technique',
    'machine technology technological digital algorithm computer robot automatic automation software screen phone internet app electronic device data battery technical',
  ),
  facet(
    'earth',
    'environnement écologie écologique climat nature énergie pollution polluer déchet gaspillage gaspiller planète poubelle recycler recyclage jeter durable carbone électricité arbre bio',
    'environment ecology ecological climate nature energy pollution pollute waste planet bin rubbish recycle recycling throw sustainable carbon electricity tree organic',
  ),
  facet(
    'place',
    'ville village quartier rue campagne rural territoire périphérie centre-ville banlieue habitant riverain local locaux voiture transport route trajet déplacement proximité région',
    'city town village neighbourhood neighborhood street countryside rural territory suburb downtown resident local car transport road journey trip nearby region',
  ),
  facet(
    'fairness',
    'égalité inégalité injustice justice juste injuste pauvre pauvreté riche richesse précarité exclusion discrimination accès privilège fracture luxe modeste défavorisé',
    'equality inequality injustice justice fair unfair poor poverty rich wealth precarious exclusion discrimination access privilege divide luxury disadvantaged',
  ),
  facet(
    'show',
    'image apparence communication message discours slogan buzz séduire séduction spectacle paraître visibilité promotion public émotion affectif rêve désir envie beauté',
    'image appearance communication message speech slogan buzz seduce seduction spectacle visibility promotion audience emotion dream desire beauty fashion',
  ),
  facet(
    'quality',
    'qualité produit goût solide fragile défaut panne usure durée fabriquer fabricant fabrication conception matière usine industriel industrie pièce',
    'quality product taste solid fragile flaw breakdown wear durability make maker manufacture manufacturer design material factory industrial industry part',
  ),
];

function facet(key: string, fr: string, en: string): DebateFacet {
  return { key, words: { fr: fr.split(' '), en: en.split(' ') } };
}
