import { moveTopic, type SystemActor } from '#desk';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Parser } from 'htmlparser2';
import pg from 'pg';
import { countStatementsOf } from '../testing/count-statements.js';
import { fillCategories, fillComments, fillReplies, fillTopic, signInVisitor, writeAs, type FilledTopic, type SignedInVisitor } from '../testing/fill-public-topics.js';
import { openTestApi, visitorAs, type TestApi } from '../testing/open-test-api.js';
import { PublicBrowser, wordsOf } from '../testing/public-browser.js';

const STUDIO: SystemActor = { kind: 'system', name: 'Atelier' };
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)> & ' javascript:alert(3) {{7*7}}`;

let api: TestApi;
let reader: PublicBrowser;
let odile: SignedInVisitor;
let topic: FilledTopic;
let number = 0;
beforeAll(async () => {
  api = await openTestApi({ worker: 'none' });
  reader = new PublicBrowser(api.address);
  odile = await signInVisitor(api.house, 'Odile Ferrand');
  topic = await fillTopic(api.house, 'Faut-il débrancher l’école ?', { pitch: 'Que fait-on d’un écran que l’on n’a pas choisi ?', sector: 'Éducation' });
}, 60_000);
afterAll(() => api.close());

/** Another browser, in which somebody new is signed in. */
async function browserOf(name: string, trust: 'new' | 'accepted' = 'accepted'): Promise<PublicBrowser & { readonly visitor: SignedInVisitor }> {
  const visitor = await signInVisitor(api.house, name, trust);
  return Object.assign(new PublicBrowser(api.address, visitor.cookie), { visitor });
}
const freshTopic = (words: Parameters<typeof fillTopic>[2] = {}, states: Parameters<typeof fillTopic>[3] = ['open']) => fillTopic(api.house, `Sujet numéro ${(number += 1)}`, words, states);
const pathOf = ({ slug }: FilledTopic, under = ''): string => `/sujets/${slug}${under}`;
const commentsOn = async (of: FilledTopic, as = reader) => [...(await as.html(pathOf(of))).matchAll(/<article class="comment" id="c-([\w-]+)">/g)].map(([, id]) => id!);
/** Every element of a page with its attributes, as a browser reads them. */
function elementsOf(html: string): readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] {
  const elements: [string, Record<string, string>][] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void elements.push([name, attributes]) });
  parser.end(html);
  return elements;
}
const GUEST = { nom: 'Zoé Marchand', email: 'zoe@exemple.example' };

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
    for (const sector of ['Seul', 'Trois', 'Trois', 'Trois']) await fillTopic(api.house, `Compté ${(number += 1)}`, { sector });
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
      `Sujet numéro ${number}`, 'L’article', 'Je trouve ce sujet…', 'En pratique', 'Aidez-nous à préparer ce sujet', 'Intervenants (0)', 'Éclairages (0)', 'Commentaires (1)', 'Faire venir quelqu’un',
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
    expect([alt, french === english, (await pictureOf())[0]]).toEqual([`«\u202fSujet numéro ${number}\u202f» (Ouvert à tous, Talkshow)`, false, french]);
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
    const writer = await browserOf('Karim');
    const send = async (headers: Record<string, string>) => (await writer.post(pathOf(topic, '/commentaires'), { texte: 'x' }, headers)).status;
    expect([await send({ origin: 'https://ailleurs.example' }), await send({ origin: 'null' }), await send({ 'content-type': 'application/json' }), (await reader.get(pathOf(topic), {}, 'DELETE')).status]).toEqual([403, 403, 415, 405]);
  });

  it('knows no account of the studio’s as a visitor', async () => {
    const producer = await visitorAs(api, 'producer');
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
