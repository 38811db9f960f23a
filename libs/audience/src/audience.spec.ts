import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ACCEPTED_AFTER, availabilityOf, becameOfPoint, better, checkContribution, checkRetention, EMPTY_FORM, checkApplication, findConflicts, findLinks, freeSlug, hasNews, isWebAddress, judgeContribution, LIMITS, LONGEST_SLUG, showAddress, siteOf, networkOf,
  mayMoveTopic, mayOnTopic, maySaveOver, moveApplication, nextStates, openActsOn, placeInLine, relateTopics, seatNext, seatsToPromote, secondsToWait, shownIn, slugOf, toldOf, TOPIC_STATES, TRUSTS, USUAL_RETENTION,
  VISITOR_ACTS, weighBalance, type BecameOfPoint, type ComparedApplication, type CoveredPoint, type ReleasedPoint, type Seat, type ToldShow, type TopicState,
} from './index.js';

const state = fc.constantFrom<TopicState>(...TOPIC_STATES);

describe('the states of a topic', () => {
  it('lead to each other as drawn, and every one can be reached and left', () => {
    expect(TOPIC_STATES.map((from) => `${from} → ${nextStates(from).join(' ')}`)).toEqual([
      'draft → open archived', 'open → closed draft inProduction', 'closed → open inProduction archived', 'inProduction → closed recorded', 'recorded → inProduction published',
      'published → recorded archived', 'archived → published closed draft',
    ]);
    const reached = new Set<TopicState>(['draft']);
    // What is added meanwhile is walked too.
    for (const from of reached) for (const to of nextStates(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...TOPIC_STATES].sort());
    fc.assert(fc.property(state, (one) => expect(mayMoveTopic(one, one)).toBe(false)));
  });

  it('allow nothing where the page is not there, and nothing of an open topic once it has closed', () => {
    fc.assert(fc.property(state, fc.option(fc.integer({ min: 0, max: 100 })), fc.integer({ min: 0, max: 100 }), (one, closesAt, at) => {
      const acts = openActsOn({ state: one, closesAt }, at);
      if (!shownIn(one).page) expect(acts).toEqual([]);
      if (shownIn(one).minutes) expect(shownIn(one).becameOfPoints).toBe(true);
      const late = closesAt !== null && at >= closesAt;
      for (const act of ['comment', 'answer', 'opinion', 'insight', 'apply'] as const) expect(acts.includes(act)).toBe(one === 'open' && !late);
      expect(acts).toEqual(VISITOR_ACTS.filter((act) => mayOnTopic(act, { state: one, closesAt }, at)));
    }));
  });
});

describe('names in addresses', () => {
  it('are French without accents, never empty, never taken', () => {
    expect([slugOf('Où va l’œuvre d’Élise ? (suite & fin)'), slugOf('  !! '), slugOf('數據'), slugOf('A'.repeat(200)), slugOf('0190AAAA-0000-7000-8000-000000000001')]).toEqual([
      'ou-va-l-oeuvre-d-elise-suite-fin', 'sujet', 'sujet', 'a'.repeat(80), 'sujet-0190aaaa-0000-7000-8000-000000000001',
    ]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat({ max: 6 })), (title, numbers) => {
      const slug = slugOf(title);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(LONGEST_SLUG);
      const taken = new Set(numbers.map((number) => (number < 2 ? slug : `${slug}-${number}`)));
      expect(taken.has(freeSlug(slug, taken))).toBe(false);
    }));
  });
});

describe('moderation', () => {
  it('publishes who is known and writes no more than two links, and tells a machine nothing', () => {
    fc.assert(fc.property(fc.constantFrom(...TRUSTS), fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.boolean(), fc.constantFrom('', 'x'), (trust, publishedBefore, links, byStudio, honeypot) => {
      const text = `Voici. ${Array.from({ length: links }, (_, at) => `https://exemple${at}.example/page`).join(' ')}`;
      const { moderation } = judgeContribution({ text, trust, publishedBefore, byStudio, honeypot });
      const known = trust !== 'watched' && (trust === 'accepted' || publishedBefore >= ACCEPTED_AFTER);
      expect(moderation).toBe(byStudio ? 'published' : honeypot !== '' ? 'refused' : known && links <= 2 ? 'published' : 'waiting');
    }));
  });

  it('finds links as people write them, and nothing that a page must not follow', () => {
    const urls = (text: string) => findLinks(text).map(({ url }) => url);
    expect(urls('Voyez https://a.example/page_(1), (http://b.example). Ou « https://c.example/é?x=1#y » !')).toEqual(['https://a.example/page_(1)', 'http://b.example', 'https://c.example/é?x=1#y']);
    expect(['javascript:alert(1)', 'https://moi@a.example', 'https://a', 'ftp://a.example', 'https://a.example/ b', `https://a.example/${'x'.repeat(600)}`].filter(isWebAddress)).toEqual([]);
    // No browser can follow these: what takes them for addresses falls over them.
    expect(['https://a.example:99999/', 'http://999.999.999.999/', 'https://xn--a.example/'].filter(isWebAddress)).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      for (const { start, end, url } of findLinks(`https://a.example/${text}`)) {
        expect(`https://a.example/${text}`.slice(start, end)).toBe(url);
        expect(url).not.toMatch(/[\s<>"]/u);
      }
    }));
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii', maxLength: 20 }), fc.string({ maxLength: 8 }), (host, rest) => {
      for (const { url } of findLinks(`https://${host}.${rest}`)) expect(() => new URL(url)).not.toThrow();
    }));
  });

  it('shows which site a link leads to where its letters pass for others', () => {
    expect(['https://www.équipe.example/Été?x=1', 'HTTPS://A.example:8080'].map((url) => [showAddress(url), siteOf(url)])).toEqual([
      ['https://www.équipe.example/Été?x=1', 'équipe.example'], ['HTTPS://A.example:8080', 'a.example'],
    ]);
    // The о of the first is Cyrillic, the second is so altogether, the third ends in a small capital.
    expect(['https://gооgle.example/é', 'https://аррӏе.example', 'https://banque.exampleᴀ.example#x'].map((url) => [showAddress(url), siteOf(url)])).toEqual([
      ['https://xn--ggle-55da.example/é', 'xn--ggle-55da.example'], ['https://xn--80ak6aa92e.example', 'xn--80ak6aa92e.example'], ['https://banque.xn--example-4w1c.example#x', 'banque.xn--example-4w1c.example'],
    ]);
  });

  it('finds them at once, however somebody means to keep the house busy', () => {
    const began = performance.now();
    const dots = '.'.repeat(1_500);
    expect(findLinks(`http://${dots}a${dots} https://a.example/${'('.repeat(2_000)}${')'.repeat(2_000)}${dots}`)).toHaveLength(0);
    expect(findLinks(`https://a.example/(b))))${dots}`).map(({ url }) => url)).toEqual(['https://a.example/(b)']);
    // Trimmed letter by letter with all of them looked at each time, it took eight times as long for twice as many.
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('asks each kind for what it needs', () => {
    const words = { kind: 'comment', text: 'Oui.', choice: null, sourceUrl: null } as const;
    const choice = { kind: 'choice', choices: ['a', 'b'] } as const;
    expect([
      checkContribution(words, null), checkContribution({ ...words, text: '' }, null), checkContribution({ ...words, kind: 'answer', text: '', choice: 'b' }, choice), checkContribution({ ...words, kind: 'answer', choice: 'c' }, choice),
      checkContribution({ ...words, kind: 'answer' }, { kind: 'yesNo', choices: [] }), checkContribution({ ...words, kind: 'insight' }, null), checkContribution({ ...words, kind: 'insight', sourceUrl: 'ici' }, null),
    ]).toEqual([null, 'textEmpty', null, 'choiceUnknown', 'choiceMissing', 'sourceMissing', 'sourceUnreadable']);
  });

  it('counts everybody behind one line of IPv6 as one', () => {
    expect(['192.0.2.7', '::ffff:192.0.2.7', '2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff', '2001:0db8:0001:0002:0000::9', '2001:db8:1:3::1', '2001:db8::1', '::1', 'fe80::1%eth0', ''].map(networkOf)).toEqual([
      '192.0.2.7', '192.0.2.7', '2001:db8:1:2::/64', '2001:db8:1:2::/64', '2001:db8:1:2::/64', '2001:db8:1:3::/64', '2001:db8:0:0::/64', '0:0:0:0::/64', 'fe80:0:0:0::/64', '',
    ]);
  });

  it('brakes at the limit and not before, until the oldest leaves the window', () => {
    const [first] = LIMITS.contribute;
    fc.assert(fc.property(fc.nat({ max: 40 }), fc.nat({ max: 600 }), (count, ago) => {
      const wait = secondsToWait([{ limit: first!, count, oldestAt: count === 0 ? null : 1_000_000 - ago * 1_000 }], 1_000_000);
      expect(wait > 0).toBe(count >= first!.most);
      expect(wait).toBeLessThanOrEqual(first!.windowSeconds);
    }));
  });
});

describe('an application', () => {
  it('moves as its author says, while the topic takes it', () => {
    const moves = ([null, 'draft', 'submitted', 'withdrawn'] as const).flatMap((from) => (['saveDraft', 'submit', 'withdraw'] as const).map((act) => {
      const [open, closed] = [moveApplication(from, act, true), moveApplication(from, act, false)].map((move) => (move.outcome === 'applicationMoved' ? move.state : move.code));
      return `${from ?? 'none'} ${act}: ${open} / ${closed}`;
    }));
    expect(moves).toEqual([
      'none saveDraft: draft / topicClosed', 'none submit: submitted / topicClosed', 'none withdraw: nothingToWithdraw / nothingToWithdraw',
      'draft saveDraft: draft / topicClosed', 'draft submit: submitted / topicClosed', 'draft withdraw: withdrawn / withdrawn',
      'submitted saveDraft: alreadySubmitted / topicClosed', 'submitted submit: submitted / topicClosed', 'submitted withdraw: withdrawn / withdrawn',
      'withdrawn saveDraft: draft / topicClosed', 'withdrawn submit: submitted / topicClosed', 'withdrawn withdraw: nothingToWithdraw / nothingToWithdraw',
    ]);
  });

  it('is written over by no page that has not seen what is kept, unless it wrote it', () => {
    fc.assert(fc.property(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.boolean(), (revision, expectedRevision, same) => {
      const may = maySaveOver({ revision, editorKey: 'a' }, { editorKey: same ? 'a' : 'b', expectedRevision });
      expect(may).toBe(expectedRevision === revision || (same && expectedRevision < revision));
    }));
  });

  it('may be begun with anything that fits, and is sent whole', () => {
    const topic = { questions: [{ id: 'q' }], dates: [{ id: 'd' }] };
    expect([checkApplication(EMPTY_FORM, topic, false), checkApplication(EMPTY_FORM, topic, true).map(({ field }) => field), checkApplication({ ...EMPTY_FORM, role: 'audience', name: 'Ada' }, topic, true)]).toEqual([[], ['name', 'motivation'], []]);
    expect(checkApplication({ ...EMPTY_FORM, answers: [{ questionId: 'x', text: '' }], dates: [{ date: 'y', answer: 'yes' }], links: Array<string>(6).fill('z') }, topic, false).map(({ field, code }) => `${field} ${code}`))
      .toEqual(['answers unknown', 'dates unknown', 'links tooMany']);
  });

  it('is free when its author says so, and never when they say no to all', () => {
    const dates = ['a', 'b'].map((id) => ({ id, from: `${id}1`, to: `${id}2` }));
    expect([availabilityOf(dates, []), availabilityOf(dates, [{ date: 'b', answer: 'ifNeeded' }, { date: 'a', answer: 'no' }]), availabilityOf(dates, [{ date: 'b', answer: 'no' }])])
      .toEqual([[], [{ from: 'b1', to: 'b2' }], [{ from: 'b1', to: 'b1' }]]);
  });

  it('is compared with the others, and weighed with them', () => {
    const one = (id: string, over: Partial<ComparedApplication> = {}): ComparedApplication =>
      ({ id, name: `N ${id}`, email: null, stage: 'shortlisted', organisation: null, gender: null, firstTimer: true, position: null, dates: [], role: 'speaker', elsewhere: [], ...over });
    const all = [
      one('1', { name: 'Zoé  Marchetti', email: 'Z@a.example', organisation: 'Repair' }), one('2', { email: 'z@a.example', organisation: 'Répair', gender: 'woman', position: 'agree' }),
      one('3', { name: 'zoe marchetti', firstTimer: false, dates: [{ date: 'd', answer: 'no' }], role: 'expert', elsewhere: [{ title: 'Ailleurs', start: '2026-12-10T21:00' }, { title: 'Plus tard', start: '2026-12-11T21:00' }] }),
    ];
    expect(findConflicts(all.slice(2), null)).toEqual(new Map());
    expect([...findConflicts(all, { id: 'd', day: '2026-12-10' })]).toEqual([
      ['1', [{ conflict: 'samePerson', with: ['2'], by: 'address' }, { conflict: 'samePerson', with: ['3'], by: 'name' }]], ['2', [{ conflict: 'samePerson', with: ['1'], by: 'address' }]],
      ['3', [{ conflict: 'samePerson', with: ['1'], by: 'name' }, { conflict: 'unavailable', date: 'd' }, { conflict: 'elsewhere', title: 'Ailleurs', start: '2026-12-10T21:00' }]],
    ]);
    expect(weighBalance(all)).toEqual({
      people: 3, positions: { agree: 1, nuanced: 0, disagree: 0, unknown: 2 }, genders: { woman: 1, man: 0, other: 0, notStated: 2 }, firstTimers: 2, roles: [{ name: 'speaker', people: 2 }, { name: 'expert', people: 1 }], organisations: [{ name: 'Repair', people: 2 }],
    });
  });
});

describe('seats', () => {
  type Act = { readonly act: 'ask' } | { readonly act: 'release'; readonly who: number } | { readonly act: 'resize'; readonly capacity: number };
  const act = fc.oneof<fc.Arbitrary<Act>[]>(
    fc.constant({ act: 'ask' }), fc.nat({ max: 30 }).map((who) => ({ act: 'release', who }) as const), fc.nat({ max: 6 }).map((capacity) => ({ act: 'resize', capacity }) as const));

  it('are never more than the hall ever had, and go to who waited longest', () => {
    fc.assert(fc.property(fc.nat({ max: 5 }), fc.array(act, { maxLength: 60 }), (first, acts) => {
      let [seats, capacity, allowed] = [[] as Seat[], first, first];
      for (const one of acts) {
        const before = seats.filter((seat) => seat.state === 'in').length;
        if (one.act === 'ask') seats = [...seats, { id: `${seats.length}`, number: seats.length + 1, state: seatNext(seats, capacity) }];
        if (one.act === 'release') seats = seats.map((seat) => (seat.number === one.who ? { ...seat, state: 'released' } : seat));
        if (one.act === 'resize') capacity = one.capacity;
        const promoted = seatsToPromote(seats, capacity);
        seats = seats.map((seat) => (promoted.includes(seat.id) ? { ...seat, state: 'in' } : seat));
        // Who is in stays in a hall that was made smaller; nobody comes in beyond it.
        allowed = Math.max(capacity, Math.min(allowed, before));
        const inside = seats.filter((seat) => seat.state === 'in');
        const waiting = seats.filter((seat) => seat.state === 'waiting');
        expect(inside.length).toBeLessThanOrEqual(allowed);
        if (waiting.length > 0) expect(inside.length).toBeGreaterThanOrEqual(capacity);
        for (const id of promoted) for (const seat of waiting) expect(Number(id)).toBeLessThan(Number(seat.id));
        expect(waiting.map((seat) => placeInLine(seats, seat.id))).toEqual([...waiting.keys()]);
      }
    }));
  });
});

describe('what became of a point', () => {
  const show: ToldShow = {
    segments: [{ id: 'a', title: 'Ouverture' }, { id: 'b', title: 'Plateau' }, { id: 'c', title: 'Le prix' }, { id: 'd', title: 'La fin' }],
    dropped: ['d'],
    recording: { url: 'https://a.example', day: null, chapters: [{ segmentId: 'a', title: 'Ouverture', startSeconds: 12 }, { segmentId: 'c', title: 'Le prix', startSeconds: 90 }, { segmentId: 'spare', title: 'En plus', startSeconds: 300 }] },
  };
  const at = (segment: string, atSeconds: number | null) => ({ became: 'covered', segment, atSeconds, recording: atSeconds === null ? null : { url: 'https://a.example', day: null } }) as const;
  const covered = (segmentId: string): ReleasedPoint => ({ state: 'covered', segmentId, why: [] });
  const point = fc.constantFrom<ReleasedPoint>(covered('a'), covered('b'), covered('c'), covered('d'), covered('spare'), covered('gone'), { state: 'reserve', segmentId: null, why: [] }, { state: 'notKept', segmentId: null, why: [{ code: 'offTopic' }] });

  it('is the best that a release and the floor say of it, with its second once it is published', () => {
    const became = (points: readonly ReleasedPoint[], of: TopicState) => becameOfPoint(points, show, of);
    expect([
      became([covered('b'), covered('c')], 'published'), became([covered('c')], 'inProduction'), became([covered('gone')], 'published'), became([covered('spare')], 'recorded'), became([covered('spare')], 'published'),
      became([covered('d')], 'inProduction'), became([covered('gone')], 'inProduction'), became([covered('d')], 'recorded'), became([covered('b')], 'published'),
      became([{ state: 'notKept', segmentId: null, why: [{ code: 'offTopic' }] }], 'recorded'), became([], 'published'), became([covered('c')], 'open'),
    ]).toEqual([
      at('Le prix', 90), at('Le prix', null), { became: 'reserve', over: true }, { became: 'reserve', over: true }, at('En plus', 300),
      at('La fin', null), { became: 'reserve', over: false }, { became: 'notKept', why: [{ code: 'droppedOnAir' }] }, at('Plateau', null),
      { became: 'notKept', why: [{ code: 'offTopic' }] }, { became: 'unknown' }, { became: 'unknown' },
    ]);
  });

  it('is as good whatever the order in which points are told, and no worse for one more', () => {
    const worth = { unknown: 0, notKept: 1, reserve: 2, covered: 3 };
    fc.assert(fc.property(fc.array(point, { maxLength: 6 }), point, state, (points, more, one) => {
      const now = becameOfPoint(points, show, one);
      const turned = becameOfPoint([...points].reverse(), show, one);
      expect([turned.became, turned.became === 'covered' && turned.atSeconds]).toEqual([now.became, now.became === 'covered' && now.atSeconds]);
      expect(worth[becameOfPoint([...points, more], show, one).became]).toBeGreaterThanOrEqual(worth[now.became]);
    }));
  });

  it('is dealt with in the earlier of two shows, wherever in it, and in what can be watched rather than what cannot', () => {
    const covered = fc.record({ became: fc.constant('covered' as const), segment: fc.constantFrom('a', 'b'), atSeconds: fc.nat(99), recording: fc.record({ url: fc.constant('https://a.example'), day: fc.constantFrom('2026-12-10', '2026-12-11') }) });
    fc.assert(fc.property(fc.array(covered, { minLength: 1, maxLength: 5 }), (many) => {
      const moment = ({ recording, atSeconds }: Pick<CoveredPoint, 'recording' | 'atSeconds'>) => `${recording?.day} ${String(atSeconds).padStart(2, '0')}`;
      const best = [...many, at('c', null)].reduce<BecameOfPoint>(better, { became: 'unknown' });
      expect(best.became === 'covered' && moment(best)).toBe(many.map(moment).toSorted()[0]);
    }));
  });

  it('is told once: what was told is no news, what is not known never is, a corrected chapter is one from a minute on', () => {
    fc.assert(fc.property(fc.array(point, { maxLength: 4 }), fc.array(point, { maxLength: 4 }), state, state, (points, others, one, later) => {
      const [before, now] = [becameOfPoint(points, show, one), becameOfPoint(others, show, later)];
      if (now.became !== 'unknown') expect(hasNews(now, toldOf(now))).toBe(false);
      const told = before.became === 'unknown' ? null : toldOf(before);
      expect(hasNews(now, told)).toBe(now.became !== 'unknown' && (told === null || told.became !== now.became
        || (now.became === 'covered' && (told.segment !== now.segment || (now.atSeconds !== null && (told.atSeconds === null || Math.abs(now.atSeconds - told.atSeconds) >= 60))))));
    }));
    const price = (atSeconds: number | null) => at('Le prix', atSeconds);
    expect([hasNews(price(90), price(31)), hasNews(price(90), price(30)), hasNews(price(90), price(null)), hasNews(price(null), price(90)), hasNews(price(90), { ...price(90), segment: null })]).toEqual([false, true, true, false, false]);
  });
});

describe('the rest', () => {
  it('relates topics by what they share, and says what', () => {
    const topic = { id: 't', title: 'Faut-il débrancher l’école ?', categories: ['x', 'y'], sector: 'Éducation' };
    const others = [
      topic,
      { id: 'a', title: 'Compter', categories: [], sector: 'education' },
      { id: 'b', title: 'Lire', categories: ['y', 'x'], sector: null },
      { id: 'c', title: 'Soigner', categories: ['z'], sector: 'Santé' },
      { id: 'd', title: 'Les Écoles, toutes les ECOLES, faut-il les débrancher ?', categories: [], sector: null },
      { id: 'e', title: 'Faut-il se lever ?', categories: [], sector: null },
    ];
    expect(relateTopics(topic, others, 4)).toEqual([
      { id: 'b', relations: [{ why: 'category', categories: ['y', 'x'] }] },
      { id: 'd', relations: [{ why: 'words', words: ['Écoles', 'débrancher'] }] },
      { id: 'a', relations: [{ why: 'sector', sector: 'education' }] },
    ]);
  });

  it('keeps days that make sense', () => {
    expect([checkRetention(USUAL_RETENTION), checkRetention({ ...USUAL_RETENTION, guestDays: 0 }), checkRetention({ ...USUAL_RETENTION, mailDays: 7.5 })]).toEqual([null, 'guestDays', 'mailDays']);
  });
});
