import { moveTopic, type SystemActor } from '#desk';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { countStatementsOf } from '../testing/count-statements.js';
import { fillComments, signInVisitor, writeAs, type FilledTopic, type SignedInVisitor } from '../testing/fill-public-topics.js';
import { GUEST, openPublicSite, pathOf, type PublicSite } from '../testing/open-public-site.js';
import { visitorAs } from '../testing/open-test-api.js';
import { elementsOf, PublicBrowser, wordsOf } from '../testing/public-browser.js';

const STUDIO: SystemActor = { kind: 'system', name: 'Atelier' };

let api: PublicSite['api'];
let reader: PublicSite['reader'];
let odile: PublicSite['odile'];
let browserOf: PublicSite['browserOf'];
let freshTopic: PublicSite['freshTopic'];
let commentsOn: PublicSite['commentsOn'];
beforeAll(async () => {
  ({ api, reader, odile, browserOf, freshTopic, commentsOn } = await openPublicSite());
}, 60_000);
afterAll(() => api.close());

describe('taking part', () => {
  it('takes a guest’s comment once, shows it to nobody before it is confirmed, and tells nobody their address', async () => {
    const of = await freshTopic();
    const form = { texte: 'Je parle en mon nom.', cle: 'abcdefghijklmnop', ...GUEST };
    const answers = await Promise.all([1, 2, 3].map(() => reader.post(pathOf(of, '/commentaires'), form)));
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(Array.from({ length: 3 }, () => [303, `${pathOf(of)}?fait=confirmer&forme=commentaire#fait`]));
    const rows = await api.house.store.source.query('select moderation, guest_email from public_contribution where topic_id = $1', [of.id]);
    // The address may be anybody's: their mail carries neither the name nor the words that somebody typed.
    const mails = await api.house.store.source.query(
      `select kind, recipient_name as name, words::text like '%' || $2 || '%' as "saysWords", words::text like '%' || $3 || '%' as "saysName" from message where address = $1`, [GUEST.email, form.texte, GUEST.nom]);
    expect([rows, mails, await commentsOn(of)]).toEqual([[{ moderation: 'unconfirmed', guest_email: GUEST.email }], [{ kind: 'contribution.confirm', name: '', saysWords: false, saysName: false }], []]);
    expect([(await reader.words(pathOf(of, '?fait=confirmer'))).includes('ouvrez le lien que nous venons de vous envoyer'), (await reader.html(pathOf(of))).includes(GUEST.email), api.log.join('').includes(GUEST.email)]).toEqual([true, false, false]);
  });

  it('writes once what a button sends twice or two tabs send, and twice what is written twice', async () => {
    const [of, writer] = [await freshTopic(), await browserOf('Karim')];
    const send = (texte: string, cle: string) => writer.post(pathOf(of, '/commentaires'), { texte, cle });
    const answers = await Promise.all([send('Une fois', 'a'), send('Une fois', 'a'), send('Une fois', 'b'), send('Autre chose', 'a')]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    expect((await commentsOn(of)).length).toBe(2);
  });

  it('gives back what was typed where it is refused, with the reason beside the field', async () => {
    const of = await freshTopic();
    const refused = await reader.post(pathOf(of, '/commentaires'), { texte: 'Gardez ceci <b>', nom: '', email: 'zoe@exemple.example' });
    const html = await refused.text();
    expect([refused.status, refused.headers.get('cache-control'), /<textarea[^>]*id="commentaire-texte"[^>]*>([^<]*)</.exec(html)?.[1], /id="commentaire-email"[^>]*value="([^"]*)"/.exec(html)?.[1] ?? /value="(zoe@[^"]*)"/.exec(html)?.[1]]).toEqual([422, 'no-store', 'Gardez ceci &lt;b&gt;', 'zoe@exemple.example']);
    expect([/<input[^>]*id="commentaire-nom"[^>]*aria-invalid="true"/.test(html) || /<input[^>]*aria-invalid="true"[^>]*id="commentaire-nom"/.test(html), wordsOf(html).includes('Écrivez votre nom.'), html.includes('href="#commentaire-nom"')]).toEqual([true, true, true]);
    const cases: [Record<string, string>, number][] = [[{ texte: '  ', ...GUEST }, 422], [{ texte: 'x'.repeat(10_001), ...GUEST }, 422], [{ texte: 'x', ...GUEST, email: 'pas une adresse' }, 422], [{ texte: 'x'.repeat(1_000_000), ...GUEST }, 413], [{ texte: '語'.repeat(10_000), ...GUEST, email: 'autre@exemple.example' }, 303]];
    for (const [fields, status] of cases) expect([fields['texte']!.length, (await reader.post(pathOf(of, '/commentaires'), fields)).status]).toEqual([fields['texte']!.length, status]);
  });

  it('takes nothing on a topic that is closed, and gives the words back', async () => {
    const closed = await freshTopic({}, ['open', 'closed']);
    const [late, question] = [await freshTopic({ closesAt: '2020-01-01T00:00:00Z' }), 'Ce que je voulais dire tient en une phrase assez longue.'];
    for (const one of [closed, late]) {
      const refused = await reader.post(pathOf(one, '/commentaires'), { texte: question, ...GUEST });
      const html = await refused.text();
      expect([refused.status, wordsOf(html).includes('Les contributions à ce sujet sont closes.'), wordsOf(html).includes(question), /<form[^>]*id="commentaire"/.test(html)]).toEqual([409, true, true, false]);
      expect(await (await reader.post(pathOf(one, '/commentaires'), { texte: 'Trop court ?', ...GUEST })).text()).toContain('<p class="written" dir="auto">Trop court ?</p>');
    }
  });

  it('lets a trap catch programs without telling them', async () => {
    const [of, writer] = [await freshTopic(), await browserOf('Robot')];
    const answer = await writer.post(pathOf(of, '/commentaires'), { texte: 'Achetez ceci', site: 'https://pub.example' });
    expect([answer.headers.get('location'), (await commentsOn(of)).length]).toEqual([`${pathOf(of)}?fait=attente&forme=commentaire#fait`, 0]);
  });

  it('shows what waits to its author alone', async () => {
    const [of, writer] = [await freshTopic(), await browserOf('Nouvelle', 'new')];
    const sent = await writer.post(pathOf(of, '/commentaires'), { texte: 'Mes premiers mots' });
    expect([sent.headers.get('location')!.includes('fait=attente'), (await writer.words(pathOf(of))).includes('Mes premiers mots'), (await writer.words(pathOf(of))).includes('vous seul le voyez'), (await reader.words(pathOf(of))).includes('Mes premiers mots')]).toEqual([true, true, true, false]);
  });

  it('stands replies under their comment, those to a reply too, and comments in either order', async () => {
    const [of, writer] = [await freshTopic(), await browserOf('Ana')];
    const [first, second] = await fillComments(api.house, of, odile, ['Premier', 'Deuxième']);
    const reply = async (to: string, texte: string) => (await writer.post(pathOf(of, '/commentaires'), { a: to, texte })).headers.get('location');
    const there = await reply(first!, 'Réponse');
    const own = (await commentsOn(of)).at(-1)!;
    expect(there).toBe(`${pathOf(of, `/commentaires/${own}`)}?fait=publie&forme=repondre#fait`);
    await reply(own, 'Réponse à la réponse');
    const texts = async (path: string) => [...(await reader.html(path)).matchAll(/<p class="text"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect([await texts(pathOf(of)), await texts(pathOf(of, '?ordre=anciens')), await texts(pathOf(of, `/commentaires/${first}`)), await texts(pathOf(of, `/commentaires/${second}`))]).toEqual([
      ['Deuxième', 'Premier', 'Réponse', 'Réponse à la réponse'], ['Premier', 'Réponse', 'Réponse à la réponse', 'Deuxième'], ['Premier', 'Réponse', 'Réponse à la réponse'], ['Deuxième'],
    ]);
    expect((await writer.post(pathOf(of, '/commentaires'), { a: '01900000-0000-7000-8000-000000000000', texte: 'Perdu' })).status).toBe(404);
  });

  it('pages comments in both orders without losing or doubling one', async () => {
    const of = await freshTopic();
    const ids = await fillComments(api.house, of, odile, Array.from({ length: 45 }, (_, at) => `Numéro ${at}`));
    const top = ids.filter((_, at) => at % 5 !== 4);
    for (const [order, expected] of [['', top.toReversed()], ['?ordre=anciens', top]] as const) {
      const seen: string[] = [];
      for (let path: string | undefined = pathOf(of, order); path !== undefined;) {
        const html = await reader.html(path);
        seen.push(...[...html.matchAll(/<div class="thread"><article class="comment" id="c-([\w-]+)">/g)].map(([, id]) => id!));
        path = /rel="next" href="([^"#]*)/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      }
      expect(seen).toEqual(expected);
    }
  });

  it('lets people change and take back what is theirs, and nobody else’s', async () => {
    const [of, writer, other] = [await freshTopic(), await browserOf('Karim'), await browserOf('Ana')];
    await writer.post(pathOf(of, '/commentaires'), { texte: 'Avant' });
    const [id] = await commentsOn(of);
    const own = pathOf(of, `/contributions/${id}`);
    expect([(await reader.get(`${own}/modifier`)).headers.get('location'), (await other.get(`${own}/modifier`)).status, (await other.post(`${own}/modifier`, { texte: 'Volé' })).status, (await other.post(`${own}/retirer`, {})).status]).toEqual([
      `/moi/connexion?retour=${encodeURIComponent(`${own}/modifier`)}`, 404, 404, 404,
    ]);
    // Who is signed out meanwhile gets their words back, and where to sign in.
    const signedOut = await reader.post(`${own}/modifier`, { texte: 'Une phrase longue que personne n’a gardée ailleurs.' });
    const page = await signedOut.text();
    expect([signedOut.status, page.includes(`href="/moi/connexion?retour=${encodeURIComponent(`${own}/modifier`)}"`), wordsOf(page).includes('Une phrase longue que personne n’a gardée ailleurs.')]).toEqual([401, true, true]);
    expect([(await writer.html(`${own}/modifier`)).includes('>Avant</textarea>'), (await writer.post(`${own}/modifier`, { texte: 'Après' })).status]).toEqual([true, 303]);
    const words = await reader.words(pathOf(of));
    expect([words.includes('Après'), words.includes('Avant'), words.includes('· modifié')]).toEqual([true, false, true]);
    expect([(await writer.get(`${own}/retirer`)).status, (await writer.post(`${own}/retirer`, {})).status, (await commentsOn(of)).length, (await writer.get(`${own}/modifier`)).status]).toEqual([200, 303, 0, 404]);
    // An insight's source is put right like its words, with the checks there were when it was written; what it was stays in its history.
    await writer.post(pathOf(of, '/eclairages'), { texte: 'Douze ateliers ont fermé.', source: 'https://revue.example/ancien' });
    const [{ id: insight } = { id: '' }] = await api.house.store.source.query<{ id: string }[]>(`select id from public_contribution where kind = 'insight' and topic_id = $1`, [of.id]);
    const edit = async (fields: Record<string, string>) => {
      const response = await writer.post(pathOf(of, `/contributions/${insight}/modifier`), { texte: 'Douze ateliers ont fermé.', ...fields });
      return [response.status, /id="modifier-source-wrong" class="wrong">([^<]*)/.exec(await response.text())?.[1]];
    };
    expect((await writer.html(pathOf(of, `/contributions/${insight}/modifier`)))).toContain('value="https://revue.example/ancien"');
    expect([await edit({ source: '' }), await edit({ source: 'javascript:alert(1)' })]).toEqual([[422, expect.any(String)], [422, expect.any(String)]]);
    expect(await edit({ source: ' https://revue.example/neuf ' })).toEqual([303, undefined]);
    expect([await edit({ source: 'https://revue.example/neuf' }), (await reader.html(pathOf(of))).includes('href="https://revue.example/neuf"')]).toEqual([[303, undefined], true]);
    expect((await api.house.desk.audience.wordings(insight as never)).map(({ text, sourceUrl }) => [text, sourceUrl])).toEqual([['Douze ateliers ont fermé.', 'https://revue.example/ancien']]);
  });

  it('hides what three different people report, each counted once, written here or brought in by a page, with its replies', async () => {
    const of = await freshTopic();
    await fillComments(api.house, of, odile, ['Discutable']);
    const { source } = api.house.store;
    const [demo] = await source.query("update topic set state = 'open', opened_at = now() where title like 'La panne%' returning id, slug").then(([rows]) => rows);
    const [brought] = await source.query("select id from contribution where topic_id = $1 and kind = 'comment' and listed order by comment_index limit 1", [demo.id]);
    const [ana, basile] = [await browserOf('A'), await browserOf('B')];
    for (const [on, id] of [[of, (await commentsOn(of))[0]!], [demo, brought.id as string]] as const) {
      const path = pathOf(on, `/contributions/${id}/signaler`);
      const report = async (as: PublicBrowser, fields: Record<string, string>) => (await as.post(path, fields)).status;
      const stands = async () => (await reader.get(pathOf(on, `/commentaires/${id}`))).status;
      expect([(await reader.html(pathOf(on, `/commentaires/${id}`))).includes(`href="${path}"`), (await reader.get(path)).status]).toEqual([true, 200]);
      const counted = async () => Number(/id="commentaires">Commentaires \((\d+)\)/.exec(await reader.html(pathOf(on)))![1]);
      const count = await counted();
      const reply = async (to: string) => ana.post(pathOf(on, '/commentaires'), { texte: `Je réponds à ${to}`, a: to });
      const there = (await reply(id)).headers.get('location')!.split(/[/?]/)[4]!;
      expect([await report(reader, {}), await report(reader, { raison: 'insult' }), await report(reader, { raison: 'other', note: 'encore' }), await report(ana, { raison: 'insult' }), await stands(), await counted()]).toEqual([422, 303, 303, 303, 200, count + 1]);
      expect([await report(basile, { raison: 'privacy' }), await stands(), await counted()]).toEqual([303, 404, count - 1]);
      expect([(await reader.get(pathOf(on, `/commentaires/${there}`))).status, (await reply(there)).status]).toEqual([404, 404]);
    }
  });

  it('counts one opinion of each, which can change', async () => {
    const [of, writer] = [await freshTopic(), await browserOf('Karim')];
    const say = async (as: PublicBrowser, avis: string) => (await as.post(pathOf(of, '/opinion'), { avis })).headers.get('location');
    expect([await say(reader, 'agree'), await say(writer, 'agree'), await say(writer, 'nuanced'), await say(await browserOf('Ana'), 'nuanced')]).toEqual([
      `/moi/connexion?retour=${encodeURIComponent(`${pathOf(of)}#opinion`)}`, ...Array.from({ length: 3 }, () => `${pathOf(of)}?fait=avis&forme=avis#opinion`),
    ]);
    expect(await writer.words(pathOf(of))).toMatch(/Votre avis : à nuancer\..*convaincant 0 \(0 %\) à nuancer 2 \(100 %\) discutable 0/);
    expect((await writer.post(pathOf(of, '/opinion'), { avis: 'toString' })).status).toBe(422);
  });

  it('takes answers by words, yes or no and choice, once each, and shows how they stand', async () => {
    const of = await freshTopic({ questions: [
      { kind: 'open', text: 'Pourquoi ?', choices: [], state: 'open' }, { kind: 'yesNo', text: 'Oui ou non ?', choices: [], state: 'open' }, { kind: 'choice', text: 'Lequel ?', choices: ['Rouge', 'Vert'], state: 'open' }, { kind: 'open', text: 'Trop tard', choices: [], state: 'closed' },
    ] });
    const writer = await browserOf('Karim');
    const ids = [...new Set([...(await reader.html(pathOf(of))).matchAll(/action="[^"]*\/questions\/([\w-]+)"/g)].map(([, id]) => id!))];
    const answer = async (at: number, fields: Record<string, string>) => (await writer.post(pathOf(of, `/questions/${ids[at]}`), fields)).status;
    expect([ids.length, await answer(0, { texte: 'Parce que.' }), await answer(1, {}), await answer(1, { choix: 'yes' }), await answer(2, { choix: 'Bleu' }), await answer(2, { choix: 'Vert', texte: 'Sans hésiter' }), await answer(2, { choix: 'Rouge', texte: 'Non' })]).toEqual([3, 303, 422, 303, 422, 303, 409]);
    expect(await reader.words(pathOf(of))).toMatch(/Oui 1 \(100 %\) Non 0 .*Rouge 0 .*Vert 1 \(100 %\).*Trop tard Pas encore de réponse Cette question ne prend plus de réponses\./);
    expect(await reader.words(pathOf(of, `/questions/${ids[2]}`))).toMatch(/Vert Sans hésiter/);
  });

  it('asks for feedback once the show is recorded, and for nothing before', async () => {
    const [open, recorded] = [await freshTopic(), await freshTopic({ publishedUrl: 'https://video.example/1' }, ['open', 'inProduction', 'recorded', 'published'])];
    const writer = await browserOf('Karim');
    const say = async (of: FilledTopic) => (await writer.post(pathOf(of, '/retours'), { texte: 'Et toc.' })).status;
    expect([await say(open), await say(recorded)]).toEqual([409, 303]);
    const words = await reader.words(pathOf(recorded));
    expect([words.includes('Voir l’émission'), words.includes('Et toc, voici mon feedback (1)'), words.includes('Et toc.')]).toEqual([true, true, true]);
  });

  it('follows and unfollows', async () => {
    const [of, writer] = [await freshTopic(), await browserOf('Karim')];
    const follow = async (suivre: string) => (await writer.post(pathOf(of, '/suivre'), { suivre })).headers.get('location')!.includes(suivre === 'oui' ? 'suivi' : 'oublie');
    expect([await follow('oui'), (await writer.words(pathOf(of))).includes('Ne plus suivre'), await follow('non'), (await writer.words(pathOf(of))).includes('Ne plus suivre')]).toEqual([true, true, true, false]);
  });

  it('takes nothing that another site makes a browser send, nor what is no form', async () => {
    const [topic, writer] = [await freshTopic(), await browserOf('Karim')];
    const send = async (headers: Record<string, string>) => (await writer.post(pathOf(topic, '/commentaires'), { texte: 'x' }, headers)).status;
    expect([await send({ origin: 'https://ailleurs.example' }), await send({ origin: 'null' }), await send({ 'content-type': 'application/json' }), (await reader.get(pathOf(topic), {}, 'DELETE')).status]).toEqual([403, 403, 415, 405]);
  });

  it('knows no account of the studio’s as a visitor', async () => {
    const [topic, producer] = [await freshTopic(), await visitorAs(api, 'producer')];
    const html = await (await producer.get(pathOf(topic))).text();
    expect([html.includes('Se connecter'), html.includes('name="email"'), html.includes('Vauquelande')]).toEqual([true, true, false]);
    const answer = await new PublicBrowser(api.address, producer.cookie).post(pathOf(topic, '/opinion'), { avis: 'agree' });
    expect(answer.headers.get('location')!.startsWith('/moi/connexion')).toBe(true);
  });

  it('slows down whoever sends a lot, and gives the words back', async () => {
    const [of, writer] = [await freshTopic(), await browserOf('Pressée')];
    const answers = [];
    for (let at = 0; at < 11; at += 1) answers.push(await writer.post(pathOf(of, '/commentaires'), { texte: `Encore une chose à dire, la numéro ${at}` }));
    const last = answers.at(-1)!;
    expect([answers.slice(0, 10).every(({ status }) => status === 303), last.status, Number(last.headers.get('retry-after')) > 0, (await last.text()).includes('la numéro 10')]).toEqual([true, 429, true, true]);
  });
});

describe('what people write', () => {
  it('is never taken for a place of ours in the page: whatever stands there when it is drawn is random', async () => {
    const of = await freshTopic();
    const typed = 'Et %form-key% ? {{form-key}} ${form-key} $& $1';
    const [id] = await fillComments(api.house, of, odile, [typed]);
    for (const path of ['', `/commentaires/${id}`]) expect(await reader.words(pathOf(of, path))).toContain(typed);
    // Forms keep keys of their own, each time others; the page's mark stays.
    const keys = async () => { const page = await reader.get(pathOf(of)); return [page.headers.get('etag'), ...[...(await page.text()).matchAll(/name="cle" value="([^"]*)"/g)].map(([, key]) => key)]; };
    const [one, other] = [await keys(), await keys()];
    expect([one[0] === other[0], one.slice(1).every((key) => /^[\w-]{16}$/.test(key!)), one.slice(1).some((key) => other.includes(key))]).toEqual([true, true, false]);
    // What was typed comes back as it was.
    expect(await (await reader.post(pathOf(of, '/commentaires'), { ...GUEST, texte: typed, email: 'personne' })).text()).toContain('Et %form-key% ?');
  });
});

describe('what became of a point', () => {
  const FOLLOWERS = `query ($topicId: ID!, $first: Int, $after: String) { pointTelling(topicId: $topicId) { byItself shown } pointFollowers(topicId: $topicId, first: $first, after: $after) { next items {
    visitorId name locale points { contributionId excerpt became segment atSeconds why isNews told { became segment atSeconds at byName mail } } } } }`;
  const PREVIEW = 'query ($topicId: ID!, $ids: [ID!]!) { previewPointNews(topicId: $topicId, visitorIds: $ids) { __typename ... on PointNewsPreview { visitorId name address locale fingerprint subject text button } ... on Problem { code message } } }';
  const SEND = 'mutation ($topicId: ID!, $news: [SendPointNewsInput!]!) { sendPointNews(topicId: $topicId, news: $news) { __typename ... on Problem { code } } }';
  const DRAFT = 'query ($topicId: ID!) { publicationDraft(topicId: $topicId) { state revision url episodeId shows { episodeId version noted } lines { segmentId title startSeconds seconds placedBy } points { segmentId text } unsigned { name } last { number offsetSeconds reason byName chapters { segmentId startSeconds } } } }';
  const PUBLISH = 'mutation ($input: PublishTopicInput!) { publishTopic(input: $input) { __typename ... on TopicPageSaved { revision page { state publishedUrl } } ... on RightsMissing { names message } ... on Problem { code } } }';
  // oxlint-disable-next-line no-explicit-any -- a test reads what it asked for
  type Read = any;

  /** Statements by which mails to the public, and what they tell, are written. */
  async function countWrites(act: () => Promise<unknown>): Promise<number> {
    const { query } = pg.Client.prototype;
    let count = 0;
    pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
      const text = typeof given[0] === 'string' ? given[0] : ((given[0] as { text?: string } | undefined)?.text ?? '');
      if (/^insert into "?(message|point_told)\b|from visitor v .* for no key update/is.test(text)) count += 1;
      return (query as (...all: unknown[]) => unknown).apply(this, given);
    } as typeof query;
    try {
      await act();
    } finally {
      pg.Client.prototype.query = query;
    }
    return count;
  }

  it('is told by a producer in words they read, once; published with the recording, it leads to its second', async () => {
    const { house } = api;
    const producer = await visitorAs(api, 'producer');
    const ask = async (query: string, variables: Record<string, unknown>): Promise<Read> => {
      const { data, errors } = await producer.ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    const [demo] = await house.store.source.query("select id, slug, page_revision as revision from topic where title like 'La panne%'");
    await house.store.source.query(`update topic set state = 'open', opened_at = coalesce(opened_at, now()) where id = $1`, [demo.id]);
    const covered = await house.store.source.query(
      `select distinct on (c.author_name) c.author_name as name, c.text from rundown_version v join rundown r on r.id = v.rundown_id join episode e on e.id = r.episode_id and e.topic_id = $1
       cross join jsonb_array_elements(v.snapshot -> 'points') as x (point) join contribution c on c.id = (x.point ->> 'contributionId')::uuid and c.kind = 'comment' and c.author_name is not null
       where x.point ->> 'state' = 'covered' order by c.author_name, c.position limit 3`, [demo.id]);
    const people: SignedInVisitor[] = [];
    const follow = async ({ name, text }: { name: string; text: string }) => {
      const visitor = await signInVisitor(house, name, 'accepted', people.length === 1 ? 'en' : 'fr');
      people.push(visitor);
      await writeAs(house, { id: visitor.id, name }, { topicId: demo.id, kind: 'comment', text });
      await house.store.source.query('insert into topic_follow (visitor_id, topic_id, followed_at) values ($1, $2, now())', [visitor.id, demo.id]);
    };
    const followers = async (more: object = {}) => (await ask(FOLLOWERS, { topicId: demo.id, first: 100, ...more })).pointFollowers;
    await follow(covered[0]);
    expect((await ask(FOLLOWERS, { topicId: demo.id, first: 1 })).pointTelling).toEqual({ byItself: false, shown: false });
    const few = await countStatementsOf(api, () => followers());
    const fewRead = await countStatementsOf(api, () => ask(PREVIEW, { topicId: demo.id, ids: people.map(({ id }) => id) }));
    for (const one of covered.slice(1)) await follow(one);
    expect([await countStatementsOf(api, () => followers()), await countStatementsOf(api, () => ask(PREVIEW, { topicId: demo.id, ids: people.map(({ id }) => id) }))]).toEqual([few, fewRead]);

    const badges: number[] = [];
    let { revision } = demo;
    for (const to of ['inProduction', 'recorded'] as const) {
      const moved = await moveTopic(house.desk, STUDIO, { topicId: demo.id, expectedRevision: revision, to });
      if (moved.outcome !== 'TopicPageSaved') throw new Error(JSON.stringify(moved));
      revision = moved.revision;
      badges.push((await reader.html(`/sujets/${demo.slug}`)).match(/class="became covered"/g)?.length ?? 0);
    }
    const listed = await followers();
    expect([badges, listed.items.map(({ name }: Read) => name), listed.items.every(({ points }: Read) => points[0].became === 'covered' && points[0].isNews && points[0].told === null)]).toEqual([[0, 0], covered.map(({ name }: Read) => name).toSorted(), true]);
    const first = await followers({ first: 2 });
    expect([first.items.length, (await followers({ first: 2, after: first.next })).items.map(({ visitorId }: Read) => visitorId)]).toEqual([2, [listed.items[2].visitorId]]);
    const ids = [...people.map(({ id }) => id), odile.id];
    const previews = (await ask(PREVIEW, { topicId: demo.id, ids })).previewPointNews;
    expect(previews.map((one: Read) => one.code ?? `${one.locale} ${one.subject.slice(0, 12)}`)).toEqual(['fr Ce qu’est de', 'en What became ', 'fr Ce qu’est de', 'notFollowing']);
    const news = previews.slice(0, 2).map(({ visitorId, fingerprint, subject, text }: Read) => ({ visitorId, fingerprint, subject, text: `${text}\n\nMerci !` }));
    const twice = await Promise.all([ask(SEND, { topicId: demo.id, news }), ask(SEND, { topicId: demo.id, news })]);
    expect(twice.flatMap(({ sendPointNews }) => sendPointNews.map((one: Read) => one.code ?? one.__typename)).sort()).toEqual(['PointNewsSent', 'PointNewsSent', 'alreadyTold', 'alreadyTold']);
    expect(await house.store.source.query(`select recipient_name as name, words #>> '{blocks,-1,text}' as last from message where kind = 'point.followed' order by 1`)).toEqual(covered.slice(0, 2).map(({ name }: Read) => ({ name, last: expect.stringMatching(/^Merci/) })));
    expect((await followers()).items.map(({ points }: Read) => [points[0].isNews, points[0].told?.byName ?? null])).toEqual([[false, 'Inès Vauquelande'], [false, 'Inès Vauquelande'], [true, null]]);

    const draft = (await ask(DRAFT, { topicId: demo.id })).publicationDraft;
    expect([draft.state, draft.shows.length, draft.lines[0], new Set(draft.lines.map(({ placedBy }: Read) => placedBy)), draft.last]).toMatchObject(['recorded', 1, { startSeconds: 0 }, new Set(['planned']), null]);
    expect((await ask(DRAFT, { topicId: '01900000-0000-7000-8000-000000000000' })).publicationDraft).toBeNull();
    const chapters = draft.lines.map(({ segmentId, startSeconds }: Read) => ({ segmentId, startSeconds: startSeconds + 45 }));
    const publish = async (over: object = {}): Promise<Read> => (await ask(PUBLISH, { input: { topicId: demo.id, expectedRevision: draft.revision, episodeId: draft.episodeId, url: 'https://youtu.be/panne', offsetSeconds: 45, chapters, ...over } })).publishTopic;
    expect([(await publish({ url: 'youtu.be' })).code, (await publish({ expectedRevision: 0 })).__typename]).toEqual(['notALink', 'StalePage']);
    await house.store.source.query(`update participation set status_before = status, status = 'present' where id = (select id from participation where episode_id = $1 and role = 'guest' and status not in ('declined', 'withdrawn', 'cancelled') order by id limit 1)`, [draft.episodeId]);
    expect(await publish()).toEqual({ __typename: 'RightsMissing', names: [expect.any(String)], message: expect.stringContaining('pas signé'), code: 'RightsMissing' });
    expect(await publish({ reason: 'Signature reçue par courrier.' })).toMatchObject({ __typename: 'TopicPageSaved', page: { state: 'published', publishedUrl: 'https://youtu.be/panne' } });
    expect((await ask(DRAFT, { topicId: demo.id })).publicationDraft).toMatchObject({ state: 'published', url: 'https://youtu.be/panne', last: { number: 1, offsetSeconds: 45, reason: 'Signature reçue par courrier.', byName: 'Inès Vauquelande' } });

    const html = await reader.html(`/sujets/${demo.slug}`);
    const links = elementsOf(html).flatMap(([name, { href }]) => (name === 'a' && href?.startsWith('https://youtu.be/panne?t=') ? [href] : []));
    expect([links[0], links.length >= chapters.length, (html.match(/class="became covered"/g)?.length ?? 0) > 0, /class="became (reserve|notKept)"/.test(html), html.includes('id="mes-points"')]).toEqual(['https://youtu.be/panne?t=45', true, true, false, false]);
    expect(wordsOf(html)).toMatch(/Les chapitres de l’émission 0:45 .*Traité dans « [^»]+ », à \d+:\d\d de l’enregistrement/);
    // The minute is news to all three: two of them are written to by as many statements as one.
    const sendTo = async (whom: readonly string[]) => {
      const read = (await ask(PREVIEW, { topicId: demo.id, ids: whom })).previewPointNews.map(({ visitorId, fingerprint, subject, text }: Read) => ({ visitorId, fingerprint, subject, text }));
      return countWrites(async () => expect((await ask(SEND, { topicId: demo.id, news: read })).sendPointNews).toEqual(whom.map(() => ({ __typename: 'PointNewsSent' }))));
    };
    const [one, ...others] = people.map(({ id }) => id);
    const writes = await sendTo([one!]);
    expect([await sendTo(others), writes]).toEqual([3, 3]);
    const own = new PublicBrowser(api.address, people[2]!.cookie);
    expect(await own.words(`/sujets/${demo.slug}`)).toMatch(/Ce qu’est devenu votre point .* Traité dans « [^»]+ », à \d+:\d\d de l’enregistrement/);
  });
});
