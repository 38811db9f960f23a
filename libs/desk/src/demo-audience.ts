import { EMPTY_FORM, type ApplicationForm, type ApplicationStage, type Opinion, type TopicState } from '#audience';
import type { EpisodeId, TopicId } from '#rundown';
import type { SystemActor, VisitorActor } from './actor.js';
import { placeApplication } from './audience/application/choose-applicants.js';
import { submitApplication } from './audience/application/save-application.js';
import { sayOpinion } from './audience/contribution/say-opinion.js';
import { readWritten } from './audience/contribution/read-written.js';
import { writeContribution } from './audience/contribution/write-contribution.js';
import { saveAudience, takeSeat } from './audience/seat/keep-audience.js';
import { createTopic } from './audience/topic-page/create-topic.js';
import { editTopicPage, moveTopic, saveCategories, type EditTopicPageInput } from './audience/topic-page/edit-topic-page.js';
import type { Visitor } from './audience/visitor/visitor.js';
import { DEMO_NAME } from './demo-name.js';
import { DEMO_ZONE } from './demo-dates.js';
import type { Desk } from './desk.js';
import type { CategoryId, VisitorId } from './ids.js';

const DEMO: SystemActor = { kind: 'system', name: DEMO_NAME };
const REMOTE = 'demonstration';

const CATEGORIES = [
  { nameFr: 'Argent, commerce et consommation', nameEn: 'Money, trade and consumption' },
  { nameFr: 'École, apprentissages et transmission', nameEn: 'School, learning and handing on' },
  { nameFr: 'Villes, campagnes et mobilités', nameEn: 'Towns, countryside and getting about' },
];

/** Invented people of the audience; the last one is new, so that what she writes waits. */
const PEOPLE = ['Apolline Quervandec', 'Sosthène Bramoullé', 'Ysaline Tordoir', 'Gédéon Palfray', 'Mahaut Lescoublet', 'Oriane Vautrecourt'] as const;
type Person = (typeof PEOPLE)[number];

interface DemoTopic {
  readonly title: string;
  readonly page: Pick<EditTopicPageInput, 'pitch' | 'venue' | 'format' | 'treatment' | 'sector' | 'articleMarkdown' | 'callToTakePart' | 'questions'>;
  /** Places in `CATEGORIES`. */
  readonly categories: readonly number[];
  /** Where it goes once everything was written. */
  readonly endsIn: TopicState | null;
  readonly comments: readonly { readonly by: Person; readonly text: string; readonly replies?: readonly { readonly by: Person; readonly text: string }[] }[];
  readonly opinions: readonly (readonly [Person, Opinion])[];
  readonly answers: readonly { readonly by: Person; readonly question: number; readonly choice?: string; readonly text: string }[];
  readonly applications: readonly { readonly by: Person; readonly stage: ApplicationStage; readonly form: Partial<ApplicationForm> }[];
}

const NIGHT_TRAIN: DemoTopic = {
  title: 'Faut-il rallumer les petites gares ?',
  categories: [2],
  page: {
    pitch: 'Trois cents haltes fermées depuis trente ans : les rouvrir, est-ce réparer le pays ou promettre des trains vides ?',
    venue: 'Plateau Lanterne, Saint-Ferrand-les-Forges', format: 'Talkshow', treatment: 'Débat d’idées', sector: 'Transports',
    articleMarkdown: '## La salle d’attente est ouverte\n\nÀ Montbrial, l’horloge de la gare marche encore. Elle donne l’heure à **personne** : le dernier train est passé un mardi de mars.\n\n- la voie est là, l’herbe aussi ;\n- le quai sert de banc ;\n- le guichet vend du miel.\n\nFaut-il y faire revenir un train ? Ceux qui y habitent ne répondent pas tous la même chose.',
    callToTakePart: 'Vous prenez le train, vous ne le prenez plus, vous vendez du miel dans une gare : venez le dire.',
    questions: [
      { kind: 'open', text: 'Quel trajet feriez-vous en train s’il existait ?', choices: [], state: 'open' },
      { kind: 'yesNo', text: 'Accepteriez-vous un train toutes les deux heures seulement ?', choices: [], state: 'open' },
      { kind: 'choice', text: 'Qui devrait payer la réouverture ?', choices: ['La région', 'L’État', 'Les voyageurs', 'Les communes desservies'], state: 'open' },
    ],
  },
  endsIn: null,
  comments: [
    { by: 'Apolline Quervandec', text: 'Chez nous le car a remplacé le train, puis le car a été supprimé parce qu’il était vide. Un service qu’on espace, on le vide.', replies: [
      { by: 'Sosthène Bramoullé', text: 'Il était vide avant d’être espacé : j’en étais le conducteur.' }, { by: 'Apolline Quervandec', text: 'Alors venez le raconter en plateau, je suis preneuse.' },
    ] },
    { by: 'Gédéon Palfray', text: 'On parle de rouvrir des gares comme on rouvre des musées. Une gare sans correspondance, c’est un décor.' },
    { by: 'Ysaline Tordoir', text: 'Mes élèves mettent une heure vingt pour faire dix-huit kilomètres. La ligne est à deux cents mètres du lycée, sous les ronces.' },
  ],
  opinions: [['Apolline Quervandec', 'agree'], ['Ysaline Tordoir', 'agree'], ['Sosthène Bramoullé', 'nuanced'], ['Gédéon Palfray', 'disagree']],
  answers: [
    { by: 'Ysaline Tordoir', question: 0, text: 'Montbrial vers Saint-Ferrand, le matin à sept heures dix, avec mes élèves.' },
    { by: 'Gédéon Palfray', question: 1, choice: 'no', text: 'Toutes les deux heures, c’est rater sa vie à quai.' },
    { by: 'Apolline Quervandec', question: 2, choice: 'La région', text: '' },
  ],
  applications: [
    { by: 'Apolline Quervandec', stage: 'shortlisted', form: { role: 'witness', title: 'Infirmière à domicile', organisation: '', motivation: 'Je fais cent vingt kilomètres par jour le long d’une voie ferrée où rien ne passe. Je voudrais dire ce que cela coûte, en temps et en pneus.', gender: 'woman' } },
    { by: 'Sosthène Bramoullé', stage: 'accepted', form: { role: 'speaker', title: 'Ancien conducteur de car', organisation: 'Cars Bramoullé', motivation: 'J’ai conduit le dernier car de la vallée pendant six ans. Je sais qui montait, et je sais pourquoi ils ont cessé.', gender: 'man' } },
    { by: 'Gédéon Palfray', stage: 'waitingList', form: { role: 'expert', title: 'Économiste des réseaux', organisation: 'Institut des Confins', motivation: 'Je peux donner des ordres de grandeur sans écraser personne, et reconnaître là où mes chiffres se taisent.', gender: 'man' } },
    { by: 'Ysaline Tordoir', stage: 'new', form: { role: 'coproducer', title: 'Professeure de géographie', organisation: 'Lycée des Trois-Vallées', motivation: 'Mes élèves ont compté les passagers pendant un mois. Ils aimeraient que leurs relevés servent à quelque chose.', gender: 'woman' } },
  ],
};

const HANDWRITING: DemoTopic = {
  title: 'Apprendre encore à écrire à la main ?',
  categories: [1],
  page: {
    pitch: 'Le cahier recule, le clavier avance. Ce que la main retient, l’écran le retient-il aussi ?',
    venue: 'Plateau Lanterne, Saint-Ferrand-les-Forges', format: 'Talkshow', treatment: 'Regards croisés', sector: 'Éducation', articleMarkdown: null,
    callToTakePart: 'Les candidatures sont closes : vous pouvez encore lire, et suivre le sujet.',
    questions: [{ kind: 'open', text: 'Quand avez-vous écrit à la main pour la dernière fois ?', choices: [], state: 'closed' }],
  },
  endsIn: 'closed',
  comments: [
    { by: 'Mahaut Lescoublet', text: 'Je corrige des copies depuis vingt ans : on voit la pensée hésiter dans une rature, jamais dans un fichier.', replies: [{ by: 'Gédéon Palfray', text: 'On voit surtout qui a eu le temps de recopier.' }] },
    { by: 'Ysaline Tordoir', text: 'Pour un élève dyspraxique, le clavier n’est pas une mode, c’est une rampe d’accès.' },
  ],
  opinions: [['Mahaut Lescoublet', 'agree'], ['Ysaline Tordoir', 'nuanced']],
  answers: [{ by: 'Mahaut Lescoublet', question: 0, text: 'Ce matin, une liste de courses que j’ai oubliée sur la table.' }],
  applications: [
    { by: 'Mahaut Lescoublet', stage: 'accepted', form: { role: 'speaker', title: 'Professeure de lettres', organisation: 'Collège Vauquelande', motivation: 'Je voudrais lire deux copies à voix haute, l’une tapée, l’autre tracée, et laisser deviner laquelle est laquelle.', gender: 'woman' } },
    { by: 'Gédéon Palfray', stage: 'declined', form: { role: 'audience', title: '', organisation: '', motivation: '', gender: null } },
  ],
};

/**
 * The audience's part of the demonstration: the imported topic is open, two more were written in the house, and invented people
 * wrote, applied and took seats. Nothing the second time. What was imported keeps its matter: nobody writes there what is published.
 */
export async function loadDemoAudience(desk: Desk, topicId: TopicId, episodeId: EpisodeId): Promise<void> {
  if ((await desk.audience.categories()).length > 0) return;
  await saveCategories(desk, DEMO, CATEGORIES);
  const categories = (await desk.audience.categories()).map(({ id }) => id);
  const people = await addPeople(desk);
  // Older than the imported one, which stands first.
  const earlier: Desk = { ...desk, clock: { now: () => new Date(desk.clock.now().getTime() - 3 * 86_400_000) } };
  for (const topic of [HANDWRITING, NIGHT_TRAIN]) await loadTopic(earlier, topic, categories, people);
  await openImported(desk, topicId, episodeId, categories, people);
}

type People = ReadonlyMap<Person, VisitorActor>;

async function addPeople(desk: Desk): Promise<People> {
  const people = new Map<Person, VisitorActor>();
  await desk.work.run(async (work) => {
    for (const name of PEOPLE) {
      const email = `${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '.')}@demo.conducteur.example`;
      const visitor: Visitor = { id: desk.newId() as VisitorId, name, email, locale: 'fr', trust: name === 'Oriane Vautrecourt' ? 'new' : 'accepted', hasPassword: false, personId: null };
      await work.visitors.add(visitor, null, desk.clock.now());
      people.set(name, { kind: 'visitor', id: visitor.id, name, locale: 'fr' });
    }
  });
  return people;
}

async function loadTopic(desk: Desk, { title, page, categories, endsIn, comments, opinions, answers, applications }: DemoTopic, known: readonly CategoryId[], people: People): Promise<void> {
  const made = await createTopic(desk, DEMO, title);
  if (made.outcome !== 'TopicPageSaved') throw new Error(`The demonstration's topic is refused: ${made.code}.`);
  const { topicId } = made;
  const edited = await editTopicPage(desk, DEMO, {
    ...page, topicId, expectedRevision: made.revision, title, zone: DEMO_ZONE, dates: [], closesAt: null, categories: categories.map((place) => known[place]!),
    // Asked as open ones while they are answered here.
    questions: page.questions.map((question) => ({ ...question, state: 'open' as const })),
  });
  if (edited.outcome !== 'TopicPageSaved') throw new Error(`The demonstration's page is refused: ${edited.outcome}.`);
  let { revision } = edited;
  const move = async (to: TopicState) => {
    const moved = await moveTopic(desk, DEMO, { topicId, expectedRevision: revision, to });
    if (moved.outcome !== 'TopicPageSaved') throw new Error(`The demonstration's topic cannot be ${to}: ${moved.outcome}.`);
    revision = moved.revision;
  };
  await move('open');
  const questions = (await desk.audience.topicPage(topicId))!.questions;
  const write = async (by: Person, words: Pick<Parameters<typeof writeContribution>[2], 'kind' | 'text'> & Partial<Parameters<typeof writeContribution>[2]>) => {
    const written = await writeContribution(desk, people.get(by)!, { topicId, clientKey: desk.newId(), locale: 'fr', remoteAddress: REMOTE, ...words });
    if (written.outcome !== 'ContributionWritten') throw new Error(`The demonstration's words are refused: ${written.outcome}.`);
    return written.contributionId;
  };
  for (const { by, text, replies = [] } of comments) {
    const parentId = await write(by, { kind: 'comment', text });
    for (const reply of replies) await write(reply.by, { kind: 'comment', text: reply.text, parentId });
  }
  for (const { by, question, choice, text } of answers) await write(by, { kind: 'answer', text, questionId: questions[question]!.id, choice: choice ?? null });
  for (const [by, stance] of opinions) await sayOpinion(desk, people.get(by)!, topicId, stance);
  for (const { by, stage, form } of applications) {
    const sent = await submitApplication(desk, people.get(by)!, { topicId, editorKey: 'demo', expectedRevision: 0, form: { ...EMPTY_FORM, name: by, ...form } });
    if (sent.outcome !== 'ApplicationSaved') throw new Error(`The demonstration's application is refused: ${sent.outcome}.`);
    if (stage !== 'new') await placeApplication(desk, DEMO, sent.application.id, stage);
  }
  if (endsIn !== null) await move(endsIn);
  await readWritten(desk, topicId);
}

const RIGHTS = {
  rightsVersion: '2026-1',
  rightsTextFr: 'L’enregistrement est filmé et le public peut être vu à l’image. En prenant place, vous acceptez d’y apparaître ; dites-le à l’accueil si vous préférez une place hors champ.',
  rightsTextEn: 'The recording is filmed and the audience may be seen. By taking a seat you agree to appear; tell the reception if you prefer a seat out of view.',
};

/** Opens the imported topic: questions, opinions and seats, and one comment that waits. */
async function openImported(desk: Desk, topicId: TopicId, episodeId: EpisodeId, categories: readonly CategoryId[], people: People): Promise<void> {
  const page = (await desk.audience.topicPage(topicId))!;
  const edited = await editTopicPage(desk, DEMO, {
    topicId, expectedRevision: page.revision, title: page.title, pitch: null, venue: null, format: null, treatment: null, sector: null, articleMarkdown: null,
    callToTakePart: 'Vous réparez, vous fabriquez, vous vendez, vous jetez : prenez place autour de la table.', zone: DEMO_ZONE, dates: [], closesAt: null, categories: [categories[0]!],
    questions: [
      { kind: 'open', text: 'Quelle idée reçue sur ce sujet voudriez-vous démonter en plateau ?', choices: [], state: 'open' },
      { kind: 'yesNo', text: 'Avez-vous fait réparer quelque chose cette année ?', choices: [], state: 'open' },
    ],
  });
  if (edited.outcome !== 'TopicPageSaved') throw new Error(`The demonstration's page is refused: ${edited.outcome}.`);
  await moveTopic(desk, DEMO, { topicId, expectedRevision: edited.revision, to: 'open' });
  for (const [name, stance] of [['Apolline Quervandec', 'agree'], ['Mahaut Lescoublet', 'agree'], ['Sosthène Bramoullé', 'nuanced']] as const) await sayOpinion(desk, people.get(name)!, topicId, stance);
  await writeContribution(desk, people.get('Oriane Vautrecourt')!, {
    topicId, kind: 'comment', text: 'Je n’ai jamais rien réparé, mais j’ai gardé toutes les notices.', clientKey: desk.newId(), locale: 'fr', remoteAddress: REMOTE,
  });
  await saveAudience(desk, DEMO, { episodeId, capacity: 3, open: true, doors: null, ...RIGHTS });
  for (const name of PEOPLE.slice(0, 5)) {
    await takeSeat(desk, people.get(name)!, { episodeId, rightsVersion: RIGHTS.rightsVersion, ...(name === 'Sosthène Bramoullé' && { accessibility: 'Je viens en fauteuil roulant.' }) });
  }
}
