import { openEpisode, saveAudience, type SystemActor } from '#desk';
import type { EpisodeId } from '#rundown';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCalendar } from '../../../libs/notices/testing/read-calendar.js';
import { fillTopic, signInVisitor, type FilledTopic } from '../testing/fill-public-topics.js';
import { openTestApi, type TestApi } from '../testing/open-test-api.js';
import { PostBox } from '../testing/post-box.js';
import { PublicBrowser, wordsOf } from '../testing/public-browser.js';

const STUDIO: SystemActor = { kind: 'system', name: 'Atelier' };
const HOSTILE = `"><script>alert(1)</script> & ' \u202e\u200b🙂 مرحبا é`;
const post = new PostBox();
let api: TestApi;
let number = 0;
beforeAll(async () => {
  api = await openTestApi({ desk: { post } });
}, 60_000);
afterAll(async () => {
  await api.close();
  // Nothing went wrong that nobody was told of.
  expect(api.log).toEqual([]);
});

const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => api.house.store.source.query(text, values);
const freshTopic = (words: Parameters<typeof fillTopic>[2] = {}, states: Parameters<typeof fillTopic>[3] = ['open']) => fillTopic(api.house, `Sujet numéro ${(number += 1)}`, words, states);
const pathOf = ({ slug }: FilledTopic, under = ''): string => `/sujets/${slug}/candidature${under}`;
async function visitor(name: string, locale: 'fr' | 'en' = 'fr') {
  const signedIn = await signInVisitor(api.house, name, 'accepted', locale);
  const [{ email }] = await sql<{ email: string }>('select email from visitor where id = $1', [signedIn.id]) as [{ email: string }];
  return Object.assign(new PublicBrowser(api.address, signedIn.cookie), { id: signedIn.id, email });
}
const kept = (of: FilledTopic) => sql<{ state: string; revision: number; motivation: string; name: string }>(
  'select a.state, a.revision, a.motivation, a.name from application a where a.topic_id = $1 order by a.position', [of.id]);
/** Values of the fields that say what a page saw. */
const sawOn = (html: string) => Object.fromEntries(['revision', 'page'].map((name) => [name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!]));
const FILLED = { role: 'witness', motivation: 'J’ai veillé vingt ans à l’hôpital.', nom: 'Inès Moreau', titre: 'infirmière de nuit', organisation: 'Hôpital Nord' };
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');
const heading = (html: string) => plain(/<h1>([^<]*)/.exec(html)?.[1]);
const wrong = (html: string) => plain(/class="wrong">([^<]*)/.exec(html)?.[1]);

describe('an application without an account', () => {
  it('is kept by the mailed link, finished and sent from there', async () => {
    const [topic, email, guest] = [await freshTopic(), 'ines@courrier.example', new PublicBrowser(api.address)];
    const begun = await guest.post(pathOf(topic), { ...FILLED, email, faire: 'brouillon' });
    expect([begun.status, begun.headers.get('location'), begun.headers.get('set-cookie')]).toEqual([303, `${pathOf(topic)}/envoye?forme=candidature`, null]);
    expect([heading(await guest.html(pathOf(topic, '/envoye'))), await kept(topic)]).toEqual(['Regardez vos mails', []]);
    const link = await post.link(email);
    expect(await guest.words(link)).toContain('Ce bouton vous connecte et rouvre votre candidature');
    expect((await guest.post(link, {})).headers.get('location')).toBe(pathOf(topic));
    const page = await guest.html(pathOf(topic));
    expect([page.includes('J’ai veillé vingt ans'), page.includes('value="Hôpital Nord"'), /value="witness" checked=""/.test(page) || /checked="" value="witness"|name="role" checked="" value="witness"/.test(page)]).toEqual([true, true, true]);
    expect(await kept(topic)).toEqual([{ state: 'draft', revision: 1, motivation: FILLED.motivation, name: 'Inès Moreau' }]);
    expect((await guest.post(pathOf(topic), { ...FILLED, ...sawOn(page), faire: 'envoyer' })).headers.get('location')).toBe(`${pathOf(topic)}?fait=envoyee&forme=candidature`);
    expect(await guest.words(`${pathOf(topic)}?fait=envoyee`)).toContain('Votre candidature est envoyée.');
    expect(await kept(topic)).toEqual([{ state: 'submitted', revision: 2, motivation: FILLED.motivation, name: 'Inès Moreau' }]);
  });

  it('answers alike whether or not somebody lives at the address, and shows both where they had one already', async () => {
    const [topic, known] = [await freshTopic(), await visitor('Connue')];
    await known.post(pathOf(topic), { ...FILLED, nom: 'Connue', motivation: 'Ma première version.', faire: 'brouillon' });
    const ask = async (email: string) => {
      const response = await new PublicBrowser(api.address).post(pathOf(topic), { ...FILLED, motivation: 'Écrit sans me connecter.', email, faire: 'brouillon' });
      return [response.status, response.headers.get('location'), response.headers.get('set-cookie'), await response.text()];
    };
    expect(await ask(known.email)).toEqual(await ask('jamais-vue@courrier.example'));
    const opened = await known.post(await post.link(known.email), {});
    const html = await known.html(opened.headers.get('location')!);
    expect([html.includes('>Écrit sans me connecter.</textarea>'), html.includes('Ma première version.'), html.includes('Cette candidature a changé ailleurs')]).toEqual([true, true, true]);
    expect((await kept(topic))[0]).toMatchObject({ motivation: 'Ma première version.' });
    // Somebody else cannot look at it by its id.
    const other = await visitor('Indiscrète');
    await other.post(pathOf(topic), { ...FILLED, faire: 'brouillon' });
    expect(await other.html(opened.headers.get('location')!)).not.toContain('Écrit sans me connecter.');
    await known.post(pathOf(topic), { ...FILLED, motivation: 'Écrit sans me connecter.', ...sawOn(html), faire: 'brouillon' });
    expect((await kept(topic))[0]).toMatchObject({ motivation: 'Écrit sans me connecter.', revision: 2 });
  });

  it('is mailed for with a readable address, kept while that is put right, and for no program', async () => {
    const [topic, guest] = [await freshTopic(), new PublicBrowser(api.address)];
    const html = await (await guest.post(pathOf(topic), { ...FILLED, email: 'ines', faire: 'brouillon' })).text();
    expect([wrong(html), html.includes('J’ai veillé vingt ans'), html.includes('value="ines"')]).toEqual(['Ce n’est pas une adresse e-mail : il manque une arobase ou un point.', true, true]);
    expect((await guest.post(pathOf(topic), { ...FILLED, email: 'robot@courrier.example', site: 'x', faire: 'brouillon' })).headers.get('location')).toBe(`${pathOf(topic)}/envoye?forme=candidature`);
    expect(await sql('select 1 from pending_visitor where email = $1', ['robot@courrier.example'])).toEqual([]);
  });
});

describe('a draft', () => {
  it('is kept while one types, and every save is heard of by the page', async () => {
    const [topic, ines] = [await freshTopic(), await visitor('Inès')];
    const saw = sawOn(await ines.html(pathOf(topic)));
    const save = async (motivation: string, revision: string) => {
      const response = await ines.post(pathOf(topic), { ...FILLED, ...saw, revision, motivation, faire: 'brouillon' }, { accept: 'application/json' });
      return [response.status, await response.json()];
    };
    expect(await save('J’ai', '0')).toEqual([200, { revision: 1, hour: expect.stringMatching(/^\d{1,2}\u00a0h\u00a0\d\d$/) }]);
    expect((await save('J’ai veillé', '1'))[1]).toMatchObject({ revision: 2 });
    // The answer was lost on the way: the same page saves again.
    expect((await save('J’ai veillé vingt ans', '1'))[1]).toMatchObject({ revision: 3 });
    expect(await kept(topic)).toEqual([{ state: 'draft', revision: 3, motivation: 'J’ai veillé vingt ans', name: 'Inès Moreau' }]);
    expect(await save('x'.repeat(6_001), '3')).toEqual([422, { says: 'C’est trop long : raccourcissez un peu.'.replace(' :', '\u00a0:') }]);
  });

  it('in two tabs loses nobody’s words: the later one is shown both, and chooses', async () => {
    const [topic, ines] = [await freshTopic({ dates: [{ id: '0190aaaa-0000-7000-8000-00000000000a', from: '2027-01-14T18:00', to: '2027-01-14T20:00' }] }), await visitor('Inès')];
    const [first, second] = [sawOn(await ines.html(pathOf(topic))), sawOn(await ines.html(pathOf(topic)))];
    expect(first['page']).not.toBe(second['page']);
    await ines.post(pathOf(topic), { ...FILLED, ...first, motivation: 'Du premier onglet.', faire: 'brouillon' });
    const late = { ...FILLED, ...second, motivation: 'Du second onglet.', 'date-0190aaaa-0000-7000-8000-00000000000a': 'no', faire: 'brouillon' };
    expect(await (await ines.post(pathOf(topic), late, { accept: 'application/json' })).json()).toEqual({ stale: true });
    const both = await ines.post(pathOf(topic), late);
    const html = await both.text();
    expect([both.status, html.includes('>Du second onglet.</textarea>'), html.match(/class="said" dir="auto">[^<]*/g)]).toEqual([
      409, true, ['class="said" dir="auto">Du premier onglet.', 'class="said" dir="auto">Je ne sais pas encore'],
    ]);
    expect((await kept(topic))[0]).toMatchObject({ motivation: 'Du premier onglet.' });
    expect((await ines.post(pathOf(topic), { ...late, ...sawOn(html) })).status).toBe(303);
    expect((await kept(topic))[0]).toMatchObject({ motivation: 'Du second onglet.', revision: 2 });
    // The first tab, which saw neither, is shown both in its turn.
    expect((await ines.post(pathOf(topic), { ...FILLED, ...first, motivation: 'Encore du premier.', faire: 'envoyer' })).status).toBe(409);
  });

  it('says the same in two tabs without a question, and sent twice is sent once', async () => {
    const [topic, ines] = [await freshTopic(), await visitor('Inès')];
    const [first, second] = [sawOn(await ines.html(pathOf(topic))), sawOn(await ines.html(pathOf(topic)))];
    await ines.post(pathOf(topic), { ...FILLED, ...first, faire: 'brouillon' });
    expect((await ines.post(pathOf(topic), { ...FILLED, ...second, faire: 'envoyer' })).status).toBe(303);
    const saw = sawOn(await ines.html(pathOf(topic)));
    const twice = await Promise.all([1, 2].map(() => ines.post(pathOf(topic), { ...FILLED, ...saw, motivation: 'Corrigée.', faire: 'envoyer' })));
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    expect(await kept(topic)).toHaveLength(1);
    // A tab that still holds the draft learns that it was sent meanwhile.
    expect((await ines.post(pathOf(topic), { ...FILLED, ...first, motivation: 'Un vieux brouillon.', faire: 'brouillon' })).status).toBe(409);
    expect((await kept(topic))[0]).toMatchObject({ state: 'submitted', motivation: 'Corrigée.' });
  });

  it('is finished elsewhere by a mailed link', async () => {
    const [topic, ines, phone] = [await freshTopic(), await visitor('Inès', 'en'), new PublicBrowser(api.address)];
    expect((await ines.post(pathOf(topic), { ...FILLED, faire: 'lien' })).headers.get('location')).toBe(`${pathOf(topic)}?fait=lien&forme=candidature`);
    expect((await post.letter(ines.email)).subject).toMatch(/^Your application: /);
    await phone.post(await post.link(ines.email), {});
    expect(await phone.html(pathOf(topic))).toContain('J’ai veillé vingt ans');
  });
});

describe('what is sent', () => {
  it('needs a name and a reason, is bounded, and links only to the web; all of it comes back as typed', async () => {
    const [topic, ines] = [await freshTopic(), await visitor('Inès')];
    const send = async (fields: Record<string, string>) => {
      const html = await (await ines.post(pathOf(topic), { ...FILLED, faire: 'envoyer', ...fields })).text();
      return [wrong(html), html.includes('value="infirmière de nuit"')];
    };
    expect([
      await send({ nom: ' \u200b' }), await send({ motivation: '' }), await send({ motivation: 'x'.repeat(6_001) }), await send({ liens: 'https://un.example javascript:alert(1)' }),
      await send({ liens: 'https://a.example '.repeat(1) + Array.from({ length: 6 }, (_, at) => `https://a${at}.example`).join('\n') }), await send({ titre: 'infirmière de nuit', besoins: 'x'.repeat(2_001) }),
    ]).toEqual([
      ['Donnez votre prénom et votre nom.', true], ['Dites en quelques phrases pourquoi vous.', true], ['C’est trop long : raccourcissez un peu.', true],
      ['Une de ces lignes n’est pas une adresse du web : elle commence par https://.', true], ['Gardez cinq liens au plus.', true], ['C’est trop long : raccourcissez un peu.', true],
    ]);
    expect(await kept(topic)).toEqual([]);
    expect((await ines.post(pathOf(topic), { ...FILLED, role: 'audience', motivation: '', faire: 'envoyer' })).status).toBe(303);
  });

  it('is shown as the words that they are, whatever they hold', async () => {
    const topic = await freshTopic({ callToTakePart: HOSTILE, questions: [{ id: null, kind: 'open', text: HOSTILE, choices: [], state: 'open' }] });
    const ines = await visitor('Inès');
    const [, id] = /name="reponse-([\w-]+)"/.exec(await ines.html(pathOf(topic)))!;
    const fields = { ...FILLED, nom: HOSTILE, titre: HOSTILE, organisation: HOSTILE, motivation: HOSTILE, besoins: HOSTILE, telephone: '06', [`reponse-${id}`]: HOSTILE, peux: id! };
    await ines.post(pathOf(topic), { ...fields, faire: 'envoyer' });
    for (const html of [await ines.html(pathOf(topic)), await ines.html('/moi'), await (await ines.post(pathOf(topic), { ...fields, liens: HOSTILE, faire: 'envoyer', revision: '1' })).text()]) {
      expect(html).not.toContain('<script>alert');
      expect(html).not.toMatch(/ on\w+=|style=/);
    }
    expect(await ines.words(pathOf(topic))).toContain(`"><script>alert(1)</script> & ' 🙂 مرحبا é`);
    expect(((await kept(topic))[0])?.name).toBe(`"><script>alert(1)</script> & ' 🙂 مرحبا é`);
  });

  it('a megabyte is refused at the door, and a question that is gone is said', async () => {
    const [topic, ines] = [await freshTopic(), await visitor('Inès')];
    expect((await ines.post(pathOf(topic), { ...FILLED, motivation: 'é'.repeat(1_000_000), faire: 'envoyer' })).status).toBe(413);
    const gone = await ines.post(pathOf(topic), { ...FILLED, 'reponse-0190aaaa-0000-7000-8000-000000000001': 'Une réponse.', faire: 'envoyer' });
    expect([gone.status, (await gone.text()).includes('Une question ou une date a été retirée entre-temps.')]).toEqual([422, true]);
  });

  it('ends when the topic closes: it is still read and withdrawn, no more changed', async () => {
    const [topic, ines] = [await freshTopic({ closesAt: '2036-01-01T00:00:00Z' }), await visitor('Inès')];
    await ines.post(pathOf(topic), { ...FILLED, faire: 'envoyer' });
    await sql(`update topic set closes_at = now() - interval '1 minute' where id = $1`, [topic.id]);
    const late = await ines.post(pathOf(topic), { ...FILLED, motivation: 'Trop tard ?', revision: '1', faire: 'envoyer' });
    const said = wordsOf(await late.text());
    expect([late.status, said.includes('viennent de fermer'), said.includes('Trop tard ?')]).toEqual([422, true, true]);
    // Whoever has no application there, and no account, keeps their words too.
    for (const other of [await visitor('Yann'), new PublicBrowser(api.address)]) {
      const lost = wordsOf(await (await other.post(pathOf(topic), { ...FILLED, email: 'y@exemple.example', faire: 'envoyer' })).text());
      expect([lost.includes('J’ai veillé vingt ans'), lost.includes('y@exemple.example')]).toEqual([true, false]);
    }
    const words = await ines.words(pathOf(topic));
    expect([words.includes('Les candidatures sont closes'), words.includes('J’ai veillé vingt ans'), words.includes('Enregistrer et renvoyer')]).toEqual([true, true, false]);
    expect((await ines.post(pathOf(topic, '/retirer'), { raison: 'Je pars en voyage.' })).headers.get('location')).toBe(`${pathOf(topic)}?fait=retiree&forme=retrait`);
    expect(await sql('select state, withdrawn_reason as reason from application where topic_id = $1', [topic.id])).toEqual([{ state: 'withdrawn', reason: 'Je pars en voyage.' }]);
    const again = await ines.post(pathOf(topic, '/retirer'), { raison: '' });
    expect([again.status, wordsOf(await again.text()).includes('Il n’y a plus rien à retirer.')]).toEqual([422, true]);
  });

  it('is one’s own: nobody else reads it, and nobody asks for a topic that is not shown', async () => {
    const [topic, draft, ines, other] = [await freshTopic(), await freshTopic({}, []), await visitor('Inès'), await visitor('Autre')];
    await ines.post(pathOf(topic), { ...FILLED, faire: 'envoyer' });
    expect(await other.html(pathOf(topic))).not.toContain('J’ai veillé vingt ans');
    expect((await other.post(pathOf(topic, '/retirer'), { raison: '' })).status).toBe(422);
    expect([(await kept(topic))[0]!.state, (await ines.get(pathOf(draft))).status, (await ines.post(pathOf(draft), { ...FILLED, faire: 'envoyer' })).status, (await ines.get('/sujets/nulle-part/candidature')).status]).toEqual(['submitted', 404, 404, 404]);
  });
});

describe('coming together', () => {
  it('asks somebody once; their application is tied to the one that asked', async () => {
    const [topic, ines] = [await freshTopic(), await visitor('Inès Moreau')];
    await ines.post(pathOf(topic), { ...FILLED, faire: 'envoyer' });
    const invite = async (fields: Record<string, string>) => {
      const response = await ines.post(pathOf(topic, '/inviter'), fields);
      return response.status === 303 ? response.headers.get('location') : wrong(await response.text());
    };
    const email = 'farid@courrier.example';
    expect(await invite({ nom: 'Farid', email })).toBe(`${pathOf(topic)}?fait=invitation&forme=invitation`);
    expect([await invite({ nom: 'Farid', email: email.toUpperCase() }), await invite({ nom: 'Moi', email: ines.email }), await invite({ nom: '', email: 'x@y.example' })]).toEqual([
      'Cette adresse est la vôtre, ou a déjà reçu votre invitation.', 'Cette adresse est la vôtre, ou a déjà reçu votre invitation.', 'Donnez le nom de la personne que vous invitez.',
    ]);
    const [farid, link] = [new PublicBrowser(api.address), await post.link(email)];
    expect([heading(await farid.html(link)), post.count(email)]).toEqual(['Inès Moreau vous propose de postuler', 1]);
    expect((await farid.post(link, {})).headers.get('location')).toBe(pathOf(topic));
    await farid.post(pathOf(topic), { ...FILLED, nom: 'Farid Haddad', faire: 'envoyer' });
    expect(await sql('select p.name, a.together_with is not null as tied from application a join person p on p.id = a.person_id where a.topic_id = $1 order by a.position', [topic.id])).toEqual([
      { name: 'Inès Moreau', tied: false }, { name: 'Farid Haddad', tied: true },
    ]);
    expect(await ines.words(pathOf(topic))).toContain('Farid farid@courrier.example a postulé');
    expect(await farid.html(pathOf(topic))).not.toContain(ines.email);
    // Whoever is asked asked for nothing: no advert comes in by a name.
    const advert = await visitor('Gagnez sur arnaque.example');
    await advert.post(pathOf(topic), { ...FILLED, nom: 'www.arnaque.example', faire: 'envoyer' });
    expect((await advert.post(pathOf(topic, '/inviter'), { nom: 'Cliquez https://arnaque.example', email: 'tiers@courrier.example' })).status).toBe(303);
    const [stranger, trap] = [new PublicBrowser(api.address), await post.link('tiers@courrier.example')];
    expect([heading(await stranger.html(trap)), JSON.stringify(post.letters.find(({ to }) => to.address === 'tiers@courrier.example'))]).toEqual(['Quelqu’un vous propose de postuler', expect.not.stringContaining('arnaque')]);
  });
});

describe('« J’y serai »', () => {
  const RIGHTS = { rightsVersion: 'v1', rightsTextFr: 'Le public <b>est filmé</b>.', rightsTextEn: 'The audience is filmed.' };
  async function received(capacity: number, open = true) {
    const topic = await freshTopic();
    const episode = await openEpisode(api.house.desk, STUDIO, { topicId: topic.id, title: 'La nuit, au studio', start: '2036-01-14T19:00', zone: 'Europe/Paris', targetSeconds: 3_120, seats: 4, venue: 'Studio des Tanneurs' });
    if (episode.outcome !== 'EpisodeOpened') throw new Error(JSON.stringify(episode));
    const keep = (more: object = {}) => saveAudience(api.house.desk, STUDIO, { episodeId: episode.episodeId as EpisodeId, capacity, open, doors: '2036-01-14T18:15', ...RIGHTS, ...more });
    await keep();
    return { path: `/sujets/${topic.slug}/public/${episode.episodeId}`, keep };
  }
  const ask = async (who: PublicBrowser, path: string, version = 'v1') => {
    const response = await who.post(path, { accord: 'oui', texte: version });
    return response.headers.get('location') ?? wordsOf(await response.text());
  };

  it('gives a seat, then places in the line; a seat given back goes to who waits first, who is told', async () => {
    const { path } = await received(1);
    const [ana, bob, eve] = [await visitor('Ana'), await visitor('Bob'), await visitor('Eve')];
    expect([await ask(ana, path), await ask(bob, path), await ask(eve, path), await ask(ana, path)]).toEqual([`${path}?fait=place`, `${path}?fait=attente`, `${path}?fait=attente`, `${path}?fait=place`]);
    expect([await ana.words(path), await bob.words('/moi'), await eve.words(path)].map((words) => ['Votre place est gardée', 'Vous êtes en tête de la liste.', 'Une personne attend avant vous.'].filter((said) => words.includes(said)))).toEqual([
      ['Votre place est gardée'], ['Vous êtes en tête de la liste.'], ['Une personne attend avant vous.'],
    ]);
    expect(await ana.words(path)).toContain('jeudi 14 janvier 2036'.replace('jeudi', 'lundi'));
    expect((await ana.post(`${path}/rendre`, {})).headers.get('location')).toBe(`${path}?fait=rendue`);
    expect([(await post.letter(bob.email)).subject, await bob.words(path), post.count(eve.email)]).toEqual(['Une place s’est libérée : La nuit, au studio'.replace(' :', '\u00a0:'), expect.stringContaining('Votre place est gardée'), 0]);
    expect([(await ana.post(`${path}/rendre`, {})).status, await ask(ana, path)]).toEqual([303, `${path}?fait=attente`]);
  });

  it('asks for the image rights that stand there, and closes', async () => {
    const { path, keep } = await received(5);
    const ana = await visitor('Ana');
    expect(await ana.html(path)).toContain('Le public &lt;b&gt;est filmé&lt;/b&gt;.');
    expect(wordsOf(await (await ana.post(path, { texte: 'v1' })).text())).toContain('il faut accepter que la caméra vous filme');
    await keep({ rightsVersion: 'v2' });
    expect(await ask(ana, path)).toContain('Le texte sur le droit à l’image vient de changer');
    await keep({ rightsVersion: 'v2', open: false });
    expect(await ask(ana, path, 'v2')).toContain('Les demandes de place viennent de fermer.');
    expect((await new PublicBrowser(api.address).post(path, { accord: 'oui', texte: 'v2' })).headers.get('location')).toBe(`/moi/connexion?retour=${encodeURIComponent(path)}`);
    expect((await ana.get(`${path.slice(0, -1)}${path.endsWith('0') ? '1' : '0'}`)).status).toBe(404);
  });

  it('takes what one needs, never asked for, back again and nobody else’s, and gives a text back that is too long', async () => {
    const { path } = await received(5);
    const [ana, bob] = [await visitor('Ana'), await visitor('Bob')];
    expect(await ana.html(path)).toMatch(/<textarea rows="2" id="place-besoins" name="besoins"(?![^>]* required)/);
    const long = await ana.post(path, { accord: 'oui', texte: 'v1', besoins: `Rampe ${'x'.repeat(500)}` });
    expect([long.status, await long.text()]).toEqual([422, expect.stringMatching(/Rampe xxx[\s\S]*C’est trop long pour une liste à la porte/)]);
    expect((await ana.post(path, { accord: 'oui', texte: 'v1', besoins: 'Rampe & <b>banc</b>' })).headers.get('location')).toBe(`${path}?fait=place`);
    expect([await ana.html(path), await bob.html(path)].map((html) => html.includes('Rampe &amp; &lt;b&gt;banc&lt;/b&gt;'))).toEqual([true, false]);
    expect([(await ana.post(`${path}/besoins`, { besoins: 'Banc' })).headers.get('location'), (await bob.post(`${path}/besoins`, { besoins: 'Banc' })).status]).toEqual([`${path}?fait=besoins`, 422]);
    expect([await ana.html(path), await bob.html(path)].map((html) => html.includes('>Banc</textarea>'))).toEqual([true, false]);
  });

  it('goes into one’s calendar, and into nobody else’s', async () => {
    const { path } = await received(1);
    const [ana, bob] = [await visitor('Ana'), await visitor('Bob')];
    await ask(ana, path);
    const calendar = /href="(\/moi\/places\/[\w-]+\/agenda\.ics)"/.exec(await ana.html(path))![1]!;
    const response = await ana.get(calendar);
    expect([response.headers.get('content-type'), response.headers.get('content-disposition')?.split(';')[0], (await bob.get(calendar)).status, (await ana.get('/moi/places/tout/agenda.ics')).status]).toEqual(['text/calendar; charset=utf-8', 'attachment', 404, 404]);
    const [entry] = readCalendar(await response.text());
    expect(entry).toMatchObject({ summary: 'Dans le public : La nuit, au studio'.replace(' :', '\u00a0:'), status: 'CONFIRMED' });
    await ana.post(`${path}/rendre`, {});
    expect(readCalendar(await (await ana.get(calendar)).text())[0]).toMatchObject({ uid: entry!.uid, status: 'CANCELLED' });
  });
});
