import type { writeContribution } from '#desk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatementsOf } from '../testing/count-statements.js';
import { fillTopic, signInVisitor, writeAs, type FilledTopic } from '../testing/fill-public-topics.js';
import { openTestApi, visitorAs, type TestApi } from '../testing/open-test-api.js';
import { PostBox } from '../testing/post-box.js';
import { PublicBrowser, wordsOf } from '../testing/public-browser.js';

const post = new PostBox();
let api: TestApi;
let topic: FilledTopic;
beforeAll(async () => {
  api = await openTestApi({ desk: { post } });
  topic = await fillTopic(api.house, 'Faut-il dormir au travail ?');
}, 60_000);
afterAll(async () => {
  // No link and no session is written down anywhere but in its mail and its browser.
  const secrets = post.letters.flatMap(({ text }) => /\/m\/([\w-]{43})/.exec(text)?.[1] ?? []);
  expect(secrets.filter((secret) => api.log.join('').includes(secret))).toEqual([]);
  await api.close();
});

const browser = (cookie = '') => new PublicBrowser(api.address, cookie);
const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => api.house.store.source.query(text, values);
let number = 0;
const freshAddress = (name: string): string => `${name}.${(number += 1)}@courrier.example`;
const PASSWORD = 'lanterne-tournevis-octobre';
/** What of an answer another browser could tell apart. */
const answered = async (response: Response) => [response.status, response.headers.get('location'), response.headers.getSetCookie().map((one) => one.split('=')[0]), keyless(await response.text())];
const keyless = (html: string): string => html.replace(/name="cle" value="[^"]*"/g, '').replace(/value="[^"]*@courrier\.example"/g, '');

/** An account made as a person makes it; the browser is signed in. */
async function signUp(email: string, name = 'Nadia Ben Salem', password = '', as = browser()): Promise<PublicBrowser> {
  await as.post('/moi/inscription', { nom: name, email, password });
  await as.post(await post.link(email, post.count(email) === 0 ? 1 : post.count(email)), {});
  return as;
}

describe('an account', () => {
  it('is opened by the mailed link, whose page changes nothing however often it is read', async () => {
    const [email, nadia] = [freshAddress('nadia'), browser()];
    expect(await answered(await nadia.post('/moi/inscription', { nom: 'Nadia Ben Salem', email, password: '' }))).toEqual([303, '/moi/connexion/envoye', [], '']);
    const link = await post.link(email);
    for (let i = 0; i < 3; i += 1) expect([(await nadia.get(link)).status, (await nadia.get(link, {}, 'HEAD')).status]).toEqual([200, 200]);
    expect(await sql('select 1 from visitor where email = $1', [email])).toEqual([]);
    expect(await nadia.words(link)).toContain(`Ce bouton confirme que ${email} est votre adresse`);
    const opened = await nadia.post(link, {});
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/moi?fait=bienvenue']);
    expect(opened.headers.getSetCookie()[0]).toMatch(/^conducteur_visiteur=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=/);
    expect(await nadia.words('/moi?fait=bienvenue')).toContain('Bonjour Nadia Ben Salem Bienvenue');
    expect(await answered(await nadia.post(link, {}))).toEqual(await answered(await nadia.get(link)));
    expect(wordsOf(await nadia.html(link))).toContain('Ce lien a déjà servi');
  });

  it('has the password that was given in the browser where the link is opened, and in no other', async () => {
    const [hers, elsewhere] = [freshAddress('ines'), freshAddress('paul')];
    await signUp(hers, 'Inès', PASSWORD);
    const typed = browser();
    await typed.post('/moi/inscription', { nom: 'Un autre', email: elsewhere, password: PASSWORD });
    await browser().post(await post.link(elsewhere), {});
    const status = async (email: string) => (await browser().post('/moi/connexion', { email, password: PASSWORD })).status;
    expect([await status(hers), await status(elsewhere)]).toEqual([303, 422]);
  });

  it('is asked for as well by who has one: the same answer, and one mail each', async () => {
    const [known, unknown] = [freshAddress('connue'), freshAddress('inconnue')];
    await signUp(known, 'Connue', PASSWORD);
    const ask = async (email: string) => [
      await answered(await browser().post('/moi/inscription', { nom: 'Quelqu’un', email, password: PASSWORD })),
      await answered(await browser().post('/moi/connexion/lien', { email })),
      await answered(await browser().post('/moi/connexion', { email, password: 'une phrase qui n’est pas la sienne' })),
    ];
    expect(await ask(known)).toEqual(await ask(unknown));
    expect([(await post.letter(known, 2)).subject, (await post.letter(known, 3)).subject, (await post.letter(unknown, 1)).subject, (await post.letter(unknown, 2)).subject]).toEqual([
      'Vous avez déjà un compte', 'Votre lien de connexion', 'Confirmez votre adresse', 'Pas encore de compte à cette adresse',
    ]);
    expect([post.count(known), post.count(unknown)]).toEqual([3, 2]);
  });

  it('is not guessed quickly, and its owner gets in by a link meanwhile', async () => {
    const email = freshAddress('visee');
    await signUp(email, 'Visée', PASSWORD);
    const statuses: number[] = [];
    for (let i = 0; i < 9; i += 1) statuses.push((await browser().post('/moi/connexion', { email, password: `essai numéro ${i} encore` })).status);
    expect(statuses).toEqual([...Array<number>(8).fill(422), 429]);
    const right = await browser().post('/moi/connexion', { email, password: PASSWORD });
    expect([right.status, Number(right.headers.get('retry-after')) > 600]).toEqual([429, true]);
    const owner = browser();
    await owner.post('/moi/connexion/lien', { email });
    expect((await owner.post(await post.link(email, 2), {})).status).toBe(303);
  });

  it('goes on to where one was going, and to no other site', async () => {
    const email = freshAddress('suite');
    await signUp(email, 'Suite', PASSWORD);
    const to = async (retour: string) => (await browser().post('/moi/connexion', { email, password: PASSWORD, retour })).headers.get('location');
    expect(await Promise.all([`/sujets/${topic.slug}/candidature`, '//ailleurs.example', 'https://ailleurs.example/moi', '/moi/../graphql', '/outbox'].map(to))).toEqual([
      `/sujets/${topic.slug}/candidature`, '/moi', '/moi', '/moi', '/moi',
    ]);
    const later = browser();
    await later.post('/moi/connexion/lien', { email, retour: `/sujets/${topic.slug}` });
    expect((await later.post(await post.link(email, 2), {})).headers.get('location')).toBe(`/sujets/${topic.slug}`);
  });

  it('says what is wrong beside the field, and keeps what was typed but never a password', async () => {
    const wrong = async (fields: Record<string, string>) => {
      const response = await browser().post('/moi/inscription', { nom: 'Ana', email: 'ana@courrier.example', password: '', ...fields });
      const html = await response.text();
      return [response.status, /class="wrong">([^<]*)/.exec(html)?.[1]?.replace(/\s/g, ' '), html.includes('value="ana@courrier.example"'), html.includes('court')];
    };
    expect([await wrong({ nom: ' \u200b ' }), await wrong({ email: 'ana' }), await wrong({ password: 'court' })]).toEqual([
      [422, 'Donnez le nom sous lequel vous écrivez.', true, false],
      [422, 'Ce n’est pas une adresse e-mail : il manque une arobase ou un point.', false, false],
      [422, 'Ce mot de passe est trop court : au moins dix caractères.', true, true],
    ]);
    expect(post.count('ana@courrier.example')).toBe(0);
  });

  it('mails nothing to whoever fills in what no person sees, and answers as ever', async () => {
    const email = freshAddress('robot');
    expect(await answered(await browser().post('/moi/inscription', { nom: 'R', email, password: '', site: 'https://spam.example' }))).toEqual([303, '/moi/connexion/envoye', [], '']);
    expect(await answered(await browser().post('/moi/connexion/lien', { email, site: 'x' }))).toEqual([303, '/moi/connexion/envoye', [], '']);
    expect(await sql('select 1 from pending_visitor where email = $1', [email])).toEqual([]);
  });
});

describe('one’s own account', () => {
  it('changes name and language, and the pages follow', async () => {
    const email = freshAddress('langue');
    const ana = await signUp(email, 'Ana');
    expect((await ana.post('/moi/compte', { nom: '  Ana\tLópez\u202e ', langue: 'en' })).headers.get('location')).toBe('/moi/compte?fait=coordonnees');
    expect(await ana.words('/moi/compte?fait=coordonnees')).toContain('Your details are saved.');
    expect(await sql('select name, locale from visitor where email = $1', [email])).toEqual([{ name: 'Ana López', locale: 'en' }]);
    expect((await ana.post('/moi/compte', { nom: 'x'.repeat(101), langue: 'fr' })).status).toBe(422);
  });

  it('takes another password only with the one there is; other devices are signed out', async () => {
    const email = freshAddress('motdepasse');
    const [here, there] = [await signUp(email, 'Mona', PASSWORD), browser()];
    await there.post('/moi/connexion', { email, password: PASSWORD });
    const change = async (fields: Record<string, string>) => (await here.post('/moi/compte/mot-de-passe', fields)).headers.get('location');
    expect([await change({ actuel: 'pas celui-là du tout', password: 'une nouvelle phrase longue' }), (await there.get('/moi')).status]).toEqual([null, 200]);
    expect(await change({ actuel: PASSWORD, password: 'une nouvelle phrase longue' })).toBe('/moi/compte?fait=motdepasse');
    expect([(await here.get('/moi')).status, (await there.get('/moi')).headers.get('location')]).toEqual([200, '/moi/connexion?retour=%2Fmoi']);
    expect(await change({ actuel: 'une nouvelle phrase longue', password: '', faire: 'sans' })).toBe('/moi/compte?fait=sansmotdepasse');
    expect((await browser().post('/moi/connexion', { email, password: 'une nouvelle phrase longue' })).status).toBe(422);
  });

  it('never shows a password again, whatever page answers', async () => {
    const here = await signUp(freshAddress('jamais'), 'Mona', PASSWORD);
    const guess = async () => here.post('/moi/compte/mot-de-passe', { actuel: 'une phrase que je garde pour moi', password: 'une autre que je garde aussi' });
    const answers: [number, boolean][] = [];
    for (let i = 0; i < 9; i += 1) {
      const answer = await guess();
      answers.push([answer.status, (await answer.text()).includes('je garde')]);
    }
    expect(answers).toEqual([...Array.from({ length: 8 }, () => [422, false]), [429, false]]);
  });

  it('signs out here, and everywhere', async () => {
    const email = freshAddress('partout');
    const [here, there] = [await signUp(email, 'Paula', PASSWORD), browser()];
    await there.post('/moi/connexion', { email, password: PASSWORD });
    const stolen = browser(there.cookie);
    await there.post('/moi/deconnexion', {});
    expect([(await stolen.get('/moi')).status, (await here.get('/moi')).status]).toEqual([303, 200]);
    const kept = browser(here.cookie);
    await here.post('/moi/deconnexion/partout', {});
    expect((await kept.get('/moi')).status).toBe(303);
    expect(await here.words('/moi/connexion?fait=partout')).toContain('Tous vos appareils sont déconnectés.');
  });

  describe('is reached elsewhere', () => {
    const ask = (who: PublicBrowser, email: string, actuel = PASSWORD) => who.post('/moi/compte/adresse', { email, actuel });
    const reached = async (email: string) => (await sql<{ email: string }>('select email from visitor where email = $1', [email])).length;
    const exported = async (who: PublicBrowser) => {
      const { links, mails } = (await (await who.get('/moi/donnees.json')).json()) as Record<'links' | 'mails', unknown[]>;
      return { links: links.length, mails: mails.length };
    };
    const lines = async (email: string) => (await sql('select from visitor_link where email = $1 or subject_id in (select v.id from visitor v where v.email = $1)', [email])).length;

    it('once the link that is mailed there is opened; other devices and links to the old address end', async () => {
      const [old, fresh] = [freshAddress('vera'), freshAddress('vera.nouvelle')];
      const [vera, elsewhere] = [await signUp(old, 'Véra', PASSWORD), browser()];
      await elsewhere.post('/moi/connexion', { email: old, password: PASSWORD });
      expect(await Promise.all([[fresh, 'pas celui-là du tout'], [old.toUpperCase(), PASSWORD], ['sans arobase', PASSWORD]].map(async ([email, actuel]) => {
        const response = await ask(vera, email!, actuel);
        return [response.status, /id="adresse-(?:email|actuel)-wrong" class="wrong">([^<]*)/.exec(await response.text())?.[1]];
      }))).toEqual([[422, 'Ce n’est pas votre mot de passe actuel.'], [422, 'C’est déjà votre adresse.'], [422, expect.stringContaining('Ce n’est pas une adresse')]]);
      await browser().post('/moi/connexion/lien', { email: old });
      const forgotten = await post.link(old, 2);
      expect((await ask(vera, fresh)).headers.get('location')).toBe('/moi/compte?fait=adresse-demandee');
      expect(await vera.words('/moi/compte?fait=adresse-demandee')).toContain(`Un lien attend à ${fresh}.`);
      const [link, notice, letter] = [await post.link(fresh), await post.letter(old, 3), await post.letter(fresh)];
      expect([notice.subject, notice.text.includes(fresh), letter.subject, /Véra|vera\.\d/.test(letter.text)]).toEqual(['Votre compte change d’adresse\u202f?', true, 'Confirmez votre nouvelle adresse', false]);
      for (let i = 0; i < 2; i += 1) expect([(await vera.get(link)).status, (await vera.get(link, {}, 'HEAD')).status]).toEqual([200, 200]);
      expect([await vera.words(link), await reached(fresh)]).toEqual([expect.stringContaining(`Ce bouton fait de ${fresh} l’adresse de votre compte`), 0]);
      expect((await vera.post(link, {})).headers.get('location')).toBe('/moi/compte?fait=adresse');
      expect(await vera.words('/moi/compte?fait=adresse')).toContain(`Votre adresse est changée. Vos autres appareils ont été déconnectés.`);
      expect([await reached(old), await reached(fresh), (await elsewhere.get('/moi')).status, (await browser().post(link, {})).status, (await browser().get(forgotten)).status]).toEqual([0, 1, 303, 410, 404]);
      const status = async (email: string) => (await browser().post('/moi/connexion', { email, password: PASSWORD })).status;
      expect([await status(old), await status(fresh)]).toEqual([422, 303]);
      // What went to the old address is still theirs, and goes with them.
      expect(await (await vera.get('/moi/donnees.json')).text()).toContain(old);
      await vera.post('/moi/anonyme', { mot: 'ANONYME' });
      expect(await sql('select from message where address = any($1)', [[old, fresh]])).toEqual([]);
    });

    it('with the same answer where somebody has that address, who is told and stays', async () => {
      const [mine, taken, free] = [freshAddress('kim'), freshAddress('prise'), freshAddress('libre')];
      const [kim] = [await signUp(mine, 'Kim', PASSWORD), await signUp(taken, 'Prise', PASSWORD)];
      const page = async () => (await kim.words('/moi/compte')).replaceAll(taken, '…').replaceAll(free, '…');
      const first = [await answered(await ask(kim, taken)), await page()];
      const told = await post.letter(taken, 2);
      const known = await exported(kim);
      expect([await answered(await ask(kim, free)), await page()]).toEqual(first);
      await post.link(free);
      // What one is handed out tells no more: the notice alone is added.
      const { links, mails } = await exported(kim);
      expect([links, mails]).toEqual([known.links, known.mails + 1]);
      expect([told.subject, told.text.includes(mine), /\/m\//.test(told.text), (await post.letter(mine, 2)).text.includes(taken)]).toEqual(['Cette adresse a déjà un compte', false, false, true]);
      // Somebody opens an account there before the link is pressed: nothing is moved over them.
      const link = await post.link(free);
      await browser().post('/moi/inscription', { nom: 'Plus rapide', email: free, password: '' });
      await browser().post(await post.link(free, 2), {});
      expect([(await kim.post(link, {})).status, await reached(mine), await reached(free)]).toEqual([410, 1, 1]);
      for (const email of [freshAddress('un'), freshAddress('deux'), freshAddress('trois')]) await ask(kim, email, 'deviné');
      expect((await ask(kim, freshAddress('quatre'))).status).toBe(429);
    });

    it('and leaves no way in to whoever asked, where somebody else confirms it', async () => {
      const [email, stranger] = [freshAddress('ruse'), freshAddress('victime')];
      const trickster = await signUp(email, 'Ruse', PASSWORD);
      await ask(trickster, stranger);
      const victim = browser();
      expect(await victim.words(await post.link(stranger))).toContain('si ce compte a un mot de passe, il s’efface');
      expect((await victim.post(await post.link(stranger), {})).status).toBe(303);
      expect([(await trickster.get('/moi')).status, (await browser().post('/moi/connexion', { email: stranger, password: PASSWORD })).status, (await victim.get('/moi')).status]).toEqual([303, 422, 200]);
    });

    it('not any more once it is given up, by a word or by taking the account back', async () => {
      const email = freshAddress('fidele');
      let who = await signUp(email, 'Fidèle', PASSWORD);
      const ends: readonly (readonly [string, Record<string, string>])[] = [['/moi/compte/adresse/garder', {}], ['/moi/compte/mot-de-passe', { actuel: PASSWORD, password: PASSWORD }], ['/moi/deconnexion/partout', {}]];
      for (const [path, fields] of ends) {
        const elsewhere = freshAddress('tentation');
        await ask(who, elsewhere);
        const link = await post.link(elsewhere);
        expect((await who.post(path, fields)).status).toBe(303);
        expect([(await browser().get(link)).status, (await browser().post(link, {})).status]).toEqual([410, 410]);
        if (path.endsWith('partout')) await (who = browser()).post('/moi/connexion', { email, password: PASSWORD });
      }
      expect([await reached(email), await who.words('/moi/compte')]).toEqual([1, expect.not.stringContaining('Un lien attend')]);
    });

    it('without a password by whoever has just come in by a mailed link', async () => {
      const [email, fresh] = [freshAddress('sansmotdepasse'), freshAddress('sansmotdepasse.nouvelle')];
      const nour = await signUp(email, 'Nour');
      await sql(`update visitor_session set created_at = now() - interval '31 minutes' where visitor_id = (select id from visitor where email = $1)`, [email]);
      const refused = await ask(nour, fresh);
      expect([refused.status, wordsOf(await refused.text()).includes('un lien vient d’y être envoyé'), post.count(fresh)]).toEqual([422, true, 0]);
      expect((await nour.post(await post.link(email, 2), {})).headers.get('location')).toBe('/moi/compte');
      expect((await ask(nour, fresh)).headers.get('location')).toBe('/moi/compte?fait=adresse-demandee');
      await post.link(fresh);
      expect(await lines(email)).toBeGreaterThan(0);
      await nour.post('/moi/anonyme', { mot: 'ANONYME' });
      expect(await sql('select from visitor_link where email = $1 union all select from message where address = $1 union all select from visitor where wanted_email = $1', [fresh])).toEqual([]);
    });
  });

  it('hands out one’s own data and nobody else’s, and forgets who one is once that is typed', async () => {
    const [email, other] = [freshAddress('partante'), freshAddress('restante')];
    const [leaving, staying] = [await signUp(email, 'Camille Partante'), await signUp(other, 'Rose Restante')];
    const ids = Object.fromEntries((await sql<{ id: string; email: string }>('select id, email from visitor where email = any($1)', [[email, other]])).map((one) => [one.email, one.id]));
    const write = async (id: string, name: string, text: string) => {
      await sql(`update visitor set trust = 'accepted' where id = $1`, [id]);
      return writeAs(api.house, { id, name }, { topicId: topic.id, kind: 'comment', text });
    };
    await write(ids[email]!, 'Camille Partante', 'Je dors dans le train, c’est déjà ça.');
    await write(ids[other]!, 'Rose Restante', 'Et moi jamais.');
    const data = await leaving.get('/moi/donnees.json');
    expect(data.headers.get('content-disposition')).toMatch(/^attachment; filename="conducteur-mes-donnees-\d{4}-\d\d-\d\d\.json"$/);
    const text = await data.text();
    expect([text.includes('Je dors dans le train'), text.includes('Et moi jamais'), text.includes(other), /token_hash|password_hash|client_key/.test(text)]).toEqual([true, false, false, false]);

    expect(await leaving.words('/moi')).toContain('Je dors dans le train');
    expect((await leaving.post('/moi/anonyme', { mot: 'oui' })).status).toBe(422);
    const session = browser(leaving.cookie);
    expect((await leaving.post('/moi/anonyme', { mot: ' anonyme ' })).headers.get('location')).toBe('/moi/adieu');
    expect([(await session.get('/moi')).status, (await leaving.get('/moi/adieu')).status]).toEqual([303, 200]);
    expect(await sql('select name, email from visitor where id = $1', [ids[email]])).toEqual([{ name: null, email: null }]);
    const page = await staying.words(`/sujets/${topic.slug}`);
    expect([page.includes('Je dors dans le train'), page.includes('Camille'), page.includes('Rose Restante')]).toEqual([true, false, true]);
  });
});

describe('« Mon espace »', () => {
  it('says where each contribution stands, with the moderator’s word', async () => {
    const visitor = await signInVisitor(api.house, 'Zoé', 'new');
    const mine = browser(visitor.cookie);
    expect(await mine.words('/moi')).toContain('Votre espace est encore vide');
    await writeAs(api.house, { id: visitor.id, name: 'Zoé' }, { topicId: topic.id, kind: 'comment', text: '<b>Première</b> fois ici.' });
    expect(await mine.words('/moi')).toContain('En relecture');
    expect(await mine.html('/moi')).toContain('&lt;b&gt;Première&lt;/b&gt;');
    await sql(`update public_contribution set moderation = 'refused', reason = 'offTopic', note = 'Parlez-nous du sommeil.' where visitor_id = $1`, [visitor.id]);
    const words = await mine.words('/moi');
    expect(['Non publié', 'Elle ne parle pas de ce sujet.', 'Parlez-nous du sommeil.'].filter((said) => words.includes(said))).toHaveLength(3);
  });

  it('is followed by mail, or not, topic by topic', async () => {
    const visitor = await signInVisitor(api.house, 'Suivante');
    const mine = browser(visitor.cookie);
    await writeAs(api.house, { id: visitor.id, name: 'Suivante' }, { topicId: topic.id, kind: 'comment', text: 'Je veux savoir la suite.' });
    expect(await mine.words('/moi')).toContain('Pas de mail');
    expect((await mine.post('/moi/suivre', { sujet: topic.slug, suivre: 'oui' })).headers.get('location')).toBe('/moi?fait=suivi#nouvelles');
    expect(await mine.words('/moi')).toContain('Mail activé');
    await mine.post('/moi/suivre', { sujet: topic.slug, suivre: 'non' });
    expect(await sql('select 1 from topic_follow where visitor_id = $1', [visitor.id])).toEqual([]);
  });

  it('asks the database as often for one as for three, and goes on page by page', async () => {
    const visitor = await signInVisitor(api.house, 'Prolixe');
    const mine = browser(visitor.cookie);
    const write = async (count: number) => {
      for (let at = 0; at < count; at += 1) {
        const made = await fillTopic(api.house, `Sujet de Prolixe ${(number += 1)}`);
        await writeAs(api.house, { id: visitor.id, name: 'Prolixe' }, { topicId: made.id, kind: 'comment', text: `Un mot sur le sujet ${number}.` });
        await mine.post(`/sujets/${made.slug}/candidature`, { nom: 'Prolixe', faire: 'brouillon' });
      }
    };
    await write(1);
    const one = await countStatementsOf(api, async () => void (await mine.get('/moi')));
    await write(2);
    const three = await countStatementsOf(api, async () => void (await mine.get('/moi')));
    expect(three).toEqual(one);
    for (let at = 0; at < 20; at += 1) await sql(
      `insert into public_contribution (id, topic_id, kind, visitor_id, author_name, text, content_key, moderation, report_count, client_key, locale, wording, written_at, published_at)
       values (gen_random_uuid(), $1, 'comment', $2, 'Prolixe', $3, $3, 'published', 0, $3, 'fr', 0, now(), now())`, [topic.id, visitor.id, `mot-${at}-${visitor.id}`]);
    const first = await mine.html('/moi');
    const next = /href="(\/moi\?apres=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&').split('#')[0]!;
    const count = (html: string) => html.match(/<article class="card writing/g)?.length ?? 0;
    expect([count(first), count(await mine.html(next))]).toEqual([20, 3]);
  });
});

describe('who is who', () => {
  it('an account of the studio’s is nobody here, and a visitor is nobody at the desk', async () => {
    const [producer, visitor] = [await visitorAs(api, 'producer'), await signInVisitor(api.house, 'Curieuse')];
    expect((await browser(producer.cookie).get('/moi')).headers.get('location')).toBe('/moi/connexion?retour=%2Fmoi');
    expect((await browser(producer.cookie.replace('conducteur_session', 'conducteur_visiteur')).get('/moi')).status).toBe(303);
    const ask = (cookie: string) => fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: '{ me { id } topics { id } }' }) }).then((response) => response.json());
    const nobody = await ask('');
    expect([await ask(visitor.cookie), await ask(visitor.cookie.replace('conducteur_visiteur', 'conducteur_session'))]).toEqual([nobody, nobody]);
  });

  it('nothing of somebody’s own is shown to nobody, and no form of another site’s is taken', async () => {
    const paths = ['/moi', '/moi/compte', '/moi/donnees.json', '/moi/anonyme', '/moi/places/0190aaaa-0000-7000-8000-000000000001/agenda.ics'];
    expect(await Promise.all(paths.map(async (path) => (await browser().get(path)).headers.get('location')?.split('?')[0]))).toEqual(paths.map(() => '/moi/connexion'));
    const visitor = await signInVisitor(api.house, 'Visée');
    const forms = ['/moi/anonyme', '/moi/deconnexion/partout', '/moi/compte', '/moi/compte/adresse', '/moi/compte/adresse/garder', '/moi/connexion', `/sujets/${topic.slug}/candidature`];
    expect(await Promise.all(forms.map(async (path) => (await browser(visitor.cookie).post(path, { mot: 'ANONYME' }, { origin: 'https://ailleurs.example' })).status))).toEqual(forms.map(() => 403));
    expect((await browser(visitor.cookie).get('/moi')).status).toBe(200);
  });
});

describe('a mailed link', () => {
  const header = (response: Response, ...names: string[]) => names.map((name) => response.headers.get(name));

  it('tells nobody its address: no referrer, found nowhere, kept nowhere', async () => {
    const email = freshAddress('lien');
    await browser().post('/moi/connexion/lien', { email });
    const link = await post.link(email);
    const page = await browser().get(link);
    expect(header(page, 'referrer-policy', 'x-robots-tag', 'cache-control', 'set-cookie')).toEqual(['no-referrer', 'noindex, nofollow', 'no-store', null]);
    const html = await page.text();
    expect([...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address!).filter((address) => address.includes(link.slice(3)))).toEqual([`/m/${link.slice(3)}?lang=en`, `/m/${link.slice(3)}`]);
  });

  it('says kindly why it opens no more: used, expired, gone, or never one of ours', async () => {
    const [used, expired, gone] = [freshAddress('servi'), freshAddress('vieux'), freshAddress('parti')];
    for (const email of [used, expired, gone]) await browser().post('/moi/inscription', { nom: 'Essai', email, password: '' });
    const links = [await post.link(used), await post.link(expired), await post.link(gone)];
    await browser().post(links[0]!, {});
    await sql(`update visitor_link set created_at = now() - interval '3 days', expires_at = now() - interval '1 day' where email = $1`, [expired]);
    await sql('delete from pending_visitor where email = $1', [gone]);
    const told = async (path: string, method: 'get' | 'post') => {
      const response = await (method === 'get' ? browser().get(path) : browser().post(path, {}));
      return [response.status, /<h1>([^<]*)/.exec(await response.text())?.[1]?.replace(/\s/g, ' ')];
    };
    const paths = [...links, `/m/${'a'.repeat(43)}`, '/m/court'];
    const expected = [[410, 'Ce lien a déjà servi'], [410, 'Ce lien a expiré'], [410, 'Il n’y a plus rien derrière ce lien'], [404, 'Ce lien ne s’ouvre pas'], [404, 'Ce lien ne s’ouvre pas']];
    expect(await Promise.all(paths.map((path) => told(path, 'get')))).toEqual(expected);
    for (const [at, path] of paths.entries()) expect(await told(path, 'post')).toEqual(expected[at]);
  });

  it('pressed twice at once signs in once', async () => {
    const email = freshAddress('double');
    await browser().post('/moi/inscription', { nom: 'Double', email, password: '' });
    const link = await post.link(email);
    const pressed = await Promise.all([browser().post(link, {}), browser().post(link, {})]);
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 410]);
    expect(await sql('select count(*)::integer as count from visitor where email = $1', [email])).toEqual([{ count: 1 }]);
  });

  it('confirms what a guest wrote, and shows it first', async () => {
    const email = freshAddress('invitee');
    await writeAs(api.house, null, { topicId: topic.id, kind: 'comment', text: 'La sieste <i>sauve</i> des vies.', guest: { name: 'Invitée', email } } as Partial<Parameters<typeof writeContribution>[2]> as never);
    const [guest, link] = [browser(), await post.link(email)];
    expect(await guest.html(link)).toContain('La sieste &lt;i&gt;sauve&lt;/i&gt; des vies.');
    expect((await guest.post(link, {})).headers.get('location')).toBe(`/sujets/${topic.slug}?fait=attente#fait`);
    expect(await guest.words('/moi')).toContain('En relecture');
  });

  it('is not guessed quickly', async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 32; i += 1) statuses.add((await browser().get(`/m/${String(i).padStart(43, 'z')}`)).status);
    expect([...statuses]).toEqual([404, 429]);
  });
});
