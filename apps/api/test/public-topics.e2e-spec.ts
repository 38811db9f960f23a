import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { countStatementsOf } from '../testing/count-statements.js';
import { fillCategories, fillComments, fillReplies, fillTopic, writeAs, type FilledTopic } from '../testing/fill-public-topics.js';
import { GUEST, openPublicSite, pathOf, type PublicSite } from '../testing/open-public-site.js';
import { visitorAs } from '../testing/open-test-api.js';
import { elementsOf, PublicBrowser, wordsOf } from '../testing/public-browser.js';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)> & ' javascript:alert(3) {{7*7}}`;

let api: PublicSite['api'];
let reader: PublicSite['reader'];
let odile: PublicSite['odile'];
let browserOf: PublicSite['browserOf'];
let freshTopic: PublicSite['freshTopic'];
let commentsOn: PublicSite['commentsOn'];
let topic: FilledTopic;
beforeAll(async () => {
  ({ api, reader, odile, browserOf, freshTopic, commentsOn } = await openPublicSite());
  topic = await fillTopic(api.house, 'Faut-il débrancher l’école ?', { pitch: 'Que fait-on d’un écran que l’on n’a pas choisi ?', sector: 'Éducation' });
}, 60_000);
afterAll(() => api.close());

describe('the list of topics', () => {
  it('is found by words without their accents and by stem, and narrowed by section, state, format and sector', async () => {
    const [work, school] = await fillCategories(api.house, ['Travail', 'École']);
    const titles = ['Les apprentissages oubliés', 'Apprendre à réparer', 'Un métier perdu'];
    await fillTopic(api.house, titles[0]!, { categories: [school!], format: 'Reportage', sector: 'Formation' });
    await fillTopic(api.house, titles[1]!, { categories: [school!, work!], format: 'Talkshow', sector: 'Artisanat' }, ['open', 'closed']);
    await fillTopic(api.house, titles[2]!, { categories: [work!], format: 'Talkshow', sector: 'Artisanat' });
    const found = async (query: string) => titles.filter((title) => (query = query.trim(), listed[query]!.includes(title)));
    const listed: Record<string, string> = {};
    for (const query of ['?q=apprentissage', '?q=metier', '?q=M%C3%89TIERS', '?rubrique=ecole', '?etat=closed', '?format=Talkshow', '?secteur=Formation', '?rubrique=travail&format=Talkshow&etat=open', '?etat=draft', '?q=zzzzzz']) {
      listed[query] = await reader.words(`/sujets${query}`);
    }
    expect(await Promise.all(Object.keys(listed).map(found))).toEqual([
      [titles[0]], [titles[2]], [titles[2]], [titles[0], titles[1]], [titles[1]], [titles[1], titles[2]], [titles[0]], [titles[2]], titles, [],
    ]);
    expect(listed['?q=zzzzzz']).toContain('Aucun sujet ne correspond');
  });

  it('goes on from page to page without losing or doubling a topic', async () => {
    for (let at = 0; at < 22; at += 1) await fillTopic(api.house, `Suite ${String(at).padStart(2, '0')}`, { sector: 'Suites' });
    const [pages, seen]: [string[], string[]] = [[], []];
    for (let path: string | undefined = '/sujets?secteur=Suites'; path !== undefined && pages.length < 5;) {
      const html = await reader.html(path);
      pages.push(path);
      seen.push(...[...html.matchAll(/>(Suite \d\d)</g)].map(([, title]) => title!));
      path = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect([pages.length, seen.length, new Set(seen).size]).toEqual([2, 22, 22]);
  });

  it('asks the database as often for one topic as for three', async () => {
    for (const [at, sector] of ['Seul', 'Trois', 'Trois', 'Trois'].entries()) await fillTopic(api.house, `Compté ${at}`, { sector });
    const count = (sector: string) => countStatementsOf(api, () => reader.get(`/sujets?secteur=${sector}`));
    expect([await count('Seul'), await count('Trois')]).toEqual([2, 2]);
  });

  it('says no for a place in the list that cannot be read, without a fault', async () => {
    const forged = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url');
    const unseen = Buffer.from(JSON.stringify(['\0', '\0'])).toString('base64url');
    const statuses = await Promise.all(['zzz', forged, unseen].map(async (after) => (await reader.get(`/sujets?apres=${after}`)).status));
    expect([statuses, api.log.filter((line) => line.includes('reason of ours'))]).toEqual([[404, 404, 404], []]);
  });

  it('is followed by a reader of feeds, where every sign of a title is only a sign', async () => {
    await fillTopic(api.house, `Signes ${HOSTILE} \u{1F389}`, { sector: 'Signes' });
    const response = await reader.get('/sujets/flux.atom?secteur=Signes');
    const xml = await response.text();
    expect([response.headers.get('content-type'), xml.match(/<entry>/g)?.length, xml.includes('<script'), /<title>(Signes[^<]*)<\/title>/.exec(xml)?.[1]]).toEqual([
      'application/atom+xml; charset=utf-8', 1, false, `Signes ${HOSTILE} \u{1F389}`.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
    ]);
  });

  it('gives the recordings to come as a calendar', async () => {
    const { house } = api;
    const [demo] = await house.store.source.query("select id, slug from topic where title like 'La panne%'");
    await house.store.source.query(`update topic set state = 'open', opened_at = now() where id = $1`, [demo.id]);
    const [all, own] = await Promise.all(['/sujets/agenda.ics', `/sujets/${demo.slug}/agenda.ics`].map(async (path) => (await reader.get(path)).text()));
    expect([all!.match(/BEGIN:VEVENT/g)?.length, own!.includes(`URL:http://conducteur.example/sujets/${demo.slug}`), (await (await reader.get(pathOf(topic, '/agenda.ics'))).text()).includes('VEVENT')]).toEqual([1, true, false]);
  });
});

describe('a topic’s page', () => {
  it('comes in the order that visitors know', async () => {
    const full = await freshTopic({
      callToTakePart: 'Venez', pitch: 'Le propos.', articleMarkdown: '# Titre\n\nDu **texte**.', venue: 'Lyon', format: 'Talkshow',
      questions: [{ kind: 'open', text: 'Pourquoi ?', choices: [], state: 'open' }, { kind: 'open', text: 'Cachée', choices: [], state: 'draft' }],
    });
    await fillComments(api.house, full, odile, ['Bonjour']);
    const html = await reader.html(pathOf(full));
    expect([...html.matchAll(/<h([12])[^>]*>(.*?)<\/h\1>/g)].map(([, , title]) => title)).toEqual([
      full.title, 'L’article', 'Je trouve ce sujet…', 'En pratique', 'Aidez-nous à préparer ce sujet', 'Intervenants (0)', 'Éclairages (0)', 'Commentaires (1)', 'Faire venir quelqu’un',
    ]);
    expect([html.includes('<h3>Titre</h3>'), html.includes('Cachée'), /Venez Le propos\./.test(wordsOf(html))]).toEqual([true, false, true]);
  });

  it('shows every field of it as the text it is', async () => {
    const [category] = await fillCategories(api.house, [HOSTILE]);
    const hostile = await freshTopic({
      pitch: HOSTILE, callToTakePart: HOSTILE, articleMarkdown: `${HOSTILE}\n\n[lien](javascript:alert(1)) ![image](https://espion.example/x.png) <b onclick=x>`, venue: HOSTILE, format: HOSTILE, treatment: HOSTILE,
      sector: HOSTILE, categories: [category!],
      questions: [{ kind: 'choice', text: HOSTILE, choices: [HOSTILE, 'autre'], state: 'open' }],
    });
    const writer = await browserOf(HOSTILE);
    const question = /\/questions\/([\w-]+)/.exec(await reader.html(pathOf(hostile)))![1]!;
    expect([
      await writer.post(pathOf(hostile, '/commentaires'), { texte: HOSTILE }),
      await writer.post(pathOf(hostile, `/questions/${question}`), { texte: HOSTILE, choix: HOSTILE }),
      await writer.post(pathOf(hostile, '/eclairages'), { texte: HOSTILE, source: 'https://exemple.example/"><script>' }),
      await writer.post(pathOf(hostile, '/eclairages'), { texte: HOSTILE, source: 'https://exemple.example/?a=%22%3E' }),
    ].map(({ status }) => status)).toEqual([303, 303, 422, 303]);
    const comment = (await commentsOn(hostile)).at(-1);
    for (const path of [pathOf(hostile), `/sujets?q=${encodeURIComponent(HOSTILE)}`, '/sujets', pathOf(hostile, `/commentaires/${comment}`), pathOf(hostile, `/questions/${question}`), pathOf(hostile, '/eclairages')]) {
      const html = await writer.html(path);
      // What runs: our own script, and data for machines.
      const scripts = elementsOf(html).filter(([name]) => name === 'script').map(([, { src, type }]) => src?.replace(/-[\da-f]{12}/, '') ?? type);
      expect([path, scripts.filter((one) => one !== '/sujets/-/public.js' && one !== 'application/ld+json')]).toEqual([path, []]);
      // As a browser reads it: no element and no attribute is made of what was written.
      expect(elementsOf(html).filter(([name, attributes]) => name === 'img' || Object.entries(attributes).some(([key, value]) => /^(on|style)/.test(key) || (/^(href|src|action)$/.test(key) && !/^(\/|#|https?:\/\/)/.test(value))))).toEqual([]);
      expect(wordsOf(html)).toContain(`<script>alert(1)</script>`);
    }
  });

  it('keeps emoji, writing from right to left and combined marks, and drops what nobody sees', async () => {
    const writer = await browserOf('ليلى\u202E ben\u200B Saïd');
    const written = 'e\u0301te\u0301 👩‍👩‍👧 نعم، بالطبع! zero\u200Bwidth a\u0300\u0301\u0302 fin';
    const of = await freshTopic();
    await writer.post(pathOf(of, '/commentaires'), { texte: written });
    const html = await reader.html(pathOf(of));
    const [, name, text] = /<bdi>(.*?)<\/bdi>[\s\S]*?<p class="text" dir="auto">(.*?)<\/p>/.exec(html)!;
    expect([name, text]).toEqual(['ليلى\u202E ben\u200B Saïd'.normalize('NFC'), expect.stringContaining('été')]);
    expect([text!.includes('نعم، بالطبع!'), text!.includes('\u200B'), text!.endsWith('fin')]).toEqual([true, false, true]);
  });

  it('makes links of web addresses alone, which no engine follows and no site is told of', async () => {
    const of = await freshTopic();
    await fillComments(api.house, of, odile, ['Voir https://exemple.example/a?b=1&c=2. Et ftp://non.example, javascript:alert(1)']);
    const html = await reader.html(pathOf(of));
    expect(html).toContain('Voir <a href="https://exemple.example/a?b=1&amp;c=2" rel="nofollow ugc noopener">https://exemple.example/a?b=1&amp;c=2</a>. Et ftp://non.example, javascript:alert(1)');
  });

  it('is not there while it is a draft, but for whoever prepares it, who keeps no copy', async () => {
    const draft = await freshTopic({}, []);
    const producer = await visitorAs(api, 'producer');
    const seen = await producer.get(pathOf(draft));
    const statuses = [(await reader.get(pathOf(draft))).status, (await new PublicBrowser(api.address, odile.cookie).get(pathOf(draft))).status, seen.status];
    expect([statuses, seen.headers.get('cache-control'), wordsOf(await seen.text()).includes('seule la production voit cette page')]).toEqual([[404, 404, 200], 'no-store', true]);
    expect((await reader.post(pathOf(draft, '/commentaires'), { texte: 'x', ...GUEST })).status).toBe(404);
  });

  it('is kept by nobody longer than it holds: marks, 304, another for whoever is signed in', async () => {
    const [first, again] = [await reader.get(pathOf(topic)), await reader.get(pathOf(topic))];
    const mark = first.headers.get('etag')!;
    const header = (name: string) => first.headers.get(name);
    expect([header('cache-control'), header('vary'), header('referrer-policy'), header('set-cookie'), again.headers.get('etag')]).toEqual(['public, max-age=0, s-maxage=30', 'Accept-Encoding, Cookie', 'same-origin', null, mark]);
    expect((await reader.get(pathOf(topic), { 'if-none-match': mark })).status).toBe(304);
    const signedIn = await new PublicBrowser(api.address, odile.cookie).get(pathOf(topic));
    expect([signedIn.headers.get('cache-control'), signedIn.headers.get('etag') === mark]).toEqual(['private, no-cache', false]);
    expect([(await first.text()).match(/name="cle" value="([^"]+)"/)![1] === (await again.text()).match(/name="cle" value="([^"]+)"/)![1]]).toEqual([false]);
    const head = await reader.get(pathOf(topic), {}, 'HEAD');
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, mark, '']);
    expect(header('content-security-policy')).toBe("default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'");
  });

  it('speaks English to whoever chose it, from then on', async () => {
    const english = new PublicBrowser(api.address);
    expect((await english.html(pathOf(topic))).startsWith('<!doctype html><html lang="fr">')).toBe(true);
    const chosen = await english.get(pathOf(topic, '?lang=en'));
    // No cache in front keeps a cookie for everybody.
    expect([(await chosen.text()).startsWith('<!doctype html><html lang="en">'), chosen.headers.get('cache-control')]).toEqual([true, 'private, no-cache']);
    expect([(await english.html('/sujets')).includes('<h1>Topics we prepare together</h1>'), (await english.words(pathOf(topic))).includes('I find this topic…')]).toEqual([true, true]);
    expect((await english.html('/sujets?lang=fr')).includes('<html lang="fr">')).toBe(true);
  });

  it('can be shared: a card, its own address, facts for machines', async () => {
    const html = await reader.html(pathOf(topic, '?fait=publie'));
    const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect([meta('og:title'), meta('og:description'), meta('og:url'), meta('twitter:card'), /rel="canonical" href="([^"]*)"/.exec(html)?.[1]]).toEqual([
      'Faut-il débrancher l’école\u202f?', 'Que fait-on d’un écran que l’on n’a pas choisi\u202f?', `http://conducteur.example${pathOf(topic)}`, 'summary_large_image', `http://conducteur.example${pathOf(topic)}`,
    ]);
    const facts = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!);
    expect(facts['@graph'][0]).toMatchObject({ '@type': 'DiscussionForumPosting', headline: 'Faut-il débrancher l’école\u202f?', interactionStatistic: { userInteractionCount: 0 } });
  });

  it('has a picture for other sites, in the page’s language, kept by what stands on it and made once', async () => {
    const of = await freshTopic({ format: 'Talkshow' });
    const pictureOf = async (query = '') => {
      const html = await new PublicBrowser(api.address).html(pathOf(of, query));
      return [/property="og:image" content="http:\/\/conducteur\.example([^"]*)"/.exec(html)![1]!, /property="og:image:alt" content="([^"]*)"/.exec(html)![1]!] as const;
    };
    const [[french, alt], [english]] = [await pictureOf(), await pictureOf('?lang=en')];
    expect([alt, french === english, (await pictureOf())[0]]).toEqual([`«\u202f${of.title}\u202f» (Ouvert à tous, Talkshow)`, false, french]);
    const made = jest.spyOn(api.house.press, 'pictures');
    const [first, ...again] = await Promise.all([french, french, pathOf(of, '/carte/fr-0123456789abcdef.png')].map((path) => reader.get(path)));
    const bytes = Buffer.from(await first!.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.length < 60_000, made.mock.calls.length]).toEqual([1200, 630, true, 1]);
    expect([first!, ...again].map(({ status, headers }) => [status, headers.get('content-type'), headers.get('cache-control'), headers.get('vary')])).toEqual([
      [200, 'image/png', 'public, max-age=31536000, immutable', null], [200, 'image/png', 'public, max-age=31536000, immutable', null], [200, 'image/png', 'public, max-age=300', null],
    ]);
    expect((await reader.get(french, { 'if-none-match': first!.headers.get('etag')! })).status).toBe(304);
    const refused = await Promise.all(['/carte/fr.png', '/carte/de-0123456789abcdef.png', '/carte/fr-0123456789abcdef.svg'].map((under) => reader.get(pathOf(of, under))));
    const draft = await reader.get(pathOf(await freshTopic({}, []), '/carte/fr-0123456789abcdef.png'));
    expect([...refused, draft].map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    // Strangers who ask for many at once wait; what is known is given to everybody all the same.
    const others: FilledTopic[] = [];
    for (let at = 0; at < 9; at += 1) others.push(await freshTopic());
    let [braked, goOn] = [0, () => undefined as void];
    const held = new Promise<void>((resolve) => (goOn = resolve));
    made.mockImplementation(() => held.then(() => bytes));
    const asked = await Promise.all(others.map(async (one) => {
      const response = await reader.get(pathOf(one, '/carte/fr-0123456789abcdef.png'));
      if (response.status === 429 && (braked += 1) === 3) goOn();
      return response;
    }));
    expect([asked.map(({ status }) => status).sort(), asked.find(({ status }) => status === 429)!.headers.get('retry-after'), (await reader.get(french)).status]).toEqual([[...Array<number>(6).fill(200), 429, 429, 429], '60', 200]);
    made.mockRestore();
  });

  it('asks the database as often for one comment, insight and question as for three', async () => {
    const question = (text: string) => ({ kind: 'open' as const, text, choices: [], state: 'open' as const });
    const [one, three] = [await freshTopic({ questions: [question('a')] }), await freshTopic({ questions: ['a', 'b', 'c'].map(question) })];
    await fillComments(api.house, one, odile, ['Un']);
    await fillComments(api.house, three, odile, ['Un', 'Deux', 'Trois', 'Quatre', 'Réponse']);
    for (const [where, times] of [[one, 1], [three, 3]] as const) for (let at = 0; at < times; at += 1) await writeAs(api.house, { id: odile.id, name: 'Odile' }, { topicId: where.id, kind: 'insight', text: `Note ${at}`, sourceUrl: 'https://exemple.example/' });
    const count = (of: FilledTopic, under = '') => countStatementsOf(api, () => reader.get(pathOf(of, under)));
    expect([await count(one), await count(three)]).toEqual([3, 3]);
    expect([await count(one, '/eclairages'), await count(three, '/eclairages')]).toEqual([2, 2]);
  });

  it('costs less than 100 kB with 500 comments, its style, script and fonts included', async () => {
    const many = await freshTopic({ pitch: 'Ce que l’on met dans l’assiette des enfants.', articleMarkdown: 'Un paragraphe sur la cantine et ses usages. '.repeat(200) });
    const words = 'cantine repas enfants cuisine plateau légumes budget mairie parents dîner assiette goût marché saison travail mains feu marmite cloche récréation silence bruit table rang eau pain'.split(' ');
    // Words in another order each time, as people write: a repeated text would be squeezed to nothing.
    const text = (at: number) => Array.from({ length: 90 }, (_, place) => words[(at * 7 + place * place * 3 + ((at * place) % 11)) % words.length]).join(' ');
    await fillComments(api.house, many, odile, Array.from({ length: 500 }, (_, at) => text(at)), ['Odile Ferrand', 'Karim Belhadj', 'Ana']);
    const html = await reader.html(pathOf(many));
    const loaded = ['', ...[...html.matchAll(/(?:<script[^>]* src|<link rel="stylesheet" href)="([^"]+)"/g)].map(([, path]) => path!), ...new Set((await (await reader.get(/href="([^"]+\.css)"/.exec(html)![1]!)).text()).match(/[\w-]+\.woff2/g)!.map((name) => `/sujets/-/${name}`))];
    const sizes = await Promise.all(loaded.map((path) => transferred(path === '' ? pathOf(many) : path)));
    expect([loaded.length, (html.match(/class="thread"/g) ?? []).length, wordsOf(html).includes('Commentaires (500)')]).toEqual([6, 20, true]);
    expect(sizes.every((size) => size > 300)).toBe(true);
    expect(sizes.slice(0, 3).reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  it('costs no more with one comment that has 500 long replies: the first of them, then a page of its own, read on without scripts', async () => {
    const of = await freshTopic();
    const [first] = await fillComments(api.house, of, odile, ['Qui répond ?']);
    await fillReplies(api.house, first!, 500, 'Chacun répond ce qu’il a vu, et le dit longuement. '.repeat(190));
    const page = await reader.html(pathOf(of));
    expect([wordsOf(page).includes('500 réponses'), wordsOf(page).includes('Voir les 497 autres réponses'), page.match(/<article class="comment"/g)!.length]).toEqual([true, true, 4]);
    const seen = [...page.matchAll(/<article class="comment" id="c-([\w-]+)">/g)].slice(1).map(([, id]) => id!);
    let weight = await transferred(pathOf(of));
    for (let path = /href="([^"]*commentaires[^"]*apres[^"]*)"/.exec(page)?.[1]; path !== undefined;) {
      const html = await reader.html(path.replace(/#.*/, '').replaceAll('&amp;', '&'));
      expect(html.length).toBeLessThan(60_000);
      weight = Math.max(weight, await transferred(path));
      seen.push(...[...html.matchAll(/<article class="comment" id="c-([\w-]+)">/g)].slice(1).map(([, id]) => id!));
      path = /rel="next" href="([^"]*)/.exec(html)?.[1];
    }
    expect([seen.length, new Set(seen).size, weight < 30_000]).toEqual([500, 500, true]);
    // One that is named is read in full, between those around it.
    const named = await reader.html(pathOf(of, `/commentaires/${seen[250]}`));
    expect([...named.matchAll(/<article class="comment" id="c-([\w-]+)">/g)].slice(1, 5).map(([, id]) => id)).toEqual(seen.slice(248, 252));
    expect([wordsOf(named).includes('Réponses 249 à 268 sur 500'), named.match(/Lire la suite/g)!.length, await countStatementsOf(api, () => reader.get(pathOf(of)))]).toEqual([true, 19, 3]);
  });

  /** Bytes of a body as they travel to a browser that takes brotli. */
  async function transferred(path: string): Promise<number> {
    const response = await reader.get(path, { 'accept-encoding': 'br' });
    await response.arrayBuffer();
    return Number(response.headers.get('content-length'));
  }

  it('sends its look to be kept for ever, and nothing else under that address', async () => {
    const style = /href="(\/sujets\/-\/public-\w+\.css)"/.exec(await reader.html('/sujets'))![1]!;
    const response = await reader.get(style);
    expect([response.status, response.headers.get('cache-control'), response.headers.get('content-type')]).toEqual([200, 'public, max-age=31536000, immutable', 'text/css; charset=utf-8']);
    expect((await reader.get('/sujets/-/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

describe('who speaks', () => {
  it('is named once they said yes, the host like anybody: an author who is proposed was not asked yet', async () => {
    const { source } = api.house.store;
    const [episode] = await source.query(`select e.id, t.slug, n.id as host, p.name from episode e join topic t on t.id = e.topic_id join participation n on n.episode_id = e.id and n.role = 'host' join person p on p.id = n.person_id where t.title like 'La panne%' limit 1`);
    await source.query(`update topic set state = 'open', opened_at = now() where slug = $1`, [episode.slug]);
    const speakers = async () => (await api.house.desk.audience.publicTopic(episode.slug, null, false))!.speakers;
    const named: Record<string, boolean> = {};
    for (const status of ['suggested', 'invited', 'accepted', 'confirmed', 'present', 'declined']) {
      await source.query('update participation set status = $2 where id = $1', [episode.host, status]);
      named[status] = (await speakers()).some(({ host }) => host);
    }
    expect(named).toEqual({ suggested: false, invited: false, accepted: false, confirmed: true, present: true, declined: false });
  });
});

describe('searching', () => {
  it('is taken as often from a network as a class asks, then says when the next is, in the reader’s language', async () => {
    const searched = async (path: string, headers: Record<string, string> = {}) => fetch(`${api.address}${path}`, { headers });
    const statuses: number[] = [];
    while (statuses.length < 125 && statuses.at(-1) !== 429) statuses.push((await searched('/sujets/flux.atom?q=zzzz')).status);
    expect(statuses.at(-1)).toBe(429);
    const [french, english, json] = [await searched('/sujets?q=zzzz'), await searched('/sujets?q=zzzz&lang=en'), await searched('/sujets?q=zzzz', { accept: 'application/json' })];
    expect([french.status, Number(french.headers.get('retry-after')) > 0, wordsOf(await french.text()), wordsOf(await english.text())]).toEqual([
      429, true, expect.stringMatching(/Beaucoup de recherches viennent d’ici : attendez une minute, puis cherchez de nouveau\./), expect.stringContaining('Many searches come from here: wait a minute, then search again.'),
    ]);
    expect([json.status, await json.json()]).toEqual([429, { code: 'TooManyAttempts', message: expect.stringContaining('attendez une minute'), retryAfterSeconds: expect.any(Number) }]);
    // Lists that are not searched cost what a page costs.
    expect((await searched('/sujets')).status).toBe(200);
  });
});
