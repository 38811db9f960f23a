import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { demoPage } from '../../../libs/store/testing/open-test-desk.js';
import { countStatementsOf } from '../testing/count-statements.js';
import { openTestApi, SIGN_IN, Visitor, visitorAs, type Answer, type TestApi } from '../testing/open-test-api.js';

const PASSWORD = 'un mot de passe assez long';
const INVITE = 'mutation ($forWhom: String!, $role: Role!) { inviteAccount(forWhom: $forWhom, role: $role) { __typename ... on InvitationMade { address invitation { id } } ... on Problem { code message } } }';
const CLAIM = 'mutation ($token: String!, $name: String!, $email: String!, $password: String!) { claimInvitation(token: $token, name: $name, email: $email, password: $password) { __typename ... on SignedIn { user { id role } } ... on Problem { code } } }';
const ADD = 'mutation ($input: EditMemberInput!) { addMember(input: $input) { __typename ... on TeamChanged { team { id name role columns } } ... on Problem { code message } } }';
const EDIT_MEMBER = ADD.replace('addMember', 'editMember');
const REMOVE = 'mutation ($episode: ID!, $user: ID!) { removeMember(episodeId: $episode, userId: $user) { __typename ... on TeamChanged { team { id role } } ... on Problem { code } } }';
const HAND_OVER = REMOVE.replaceAll('removeMember', 'handOver');
const EPISODE = '{ episode(id: "$id") { id title studio { name } topic { id title } participations { person { name } } planning { state } rundown { id revision segments { id title speakers { participation { id person { name } } } quotes { text contribution { text } } } points { contribution { text } } } } }';
const EDIT = 'mutation ($input: EditSegmentInput!) { editSegment(input: $input) { __typename ... on SegmentEdited { segment { title } rundown { revision } } ... on Problem { code message } ... on ColumnNotYours { column columns } } }';
const CHANGE = 'mutation ($input: ChangeSegmentsInput!) { changeSegments(input: $input) { __typename ... on Problem { code } ... on ColumnNotYours { column } } }';
const CHANGES = 'subscription ($id: ID!) { segmentsChanged(rundownId: $id) { revision segment { title } } }';
const PART = 'query ($id: ID!) { myPart(episodeId: $id) { role columns mayEditRundown mayRelease mayNoteRealTimes mayShare mayKeepTeam mayHandOver } }';
const SHARE = 'mutation ($input: MakeShareLinkInput!) { makeShareLink(input: $input) { __typename ... on ShareLinkMade { address link { id } } ... on Problem { code message } } }';
const LINKS = 'query ($id: ID!) { shareLinks(episodeId: $id) { id name open opened lastOpenedAt revokedAt } }';
const REVOKE = 'mutation ($episode: ID!, $id: ID!) { revokeShareLink(episodeId: $episode, id: $id) { id open } }';

const codes = ({ errors }: Answer) => (errors ?? []).map(({ extensions }) => extensions['code']);

describe('who works on what', () => {
  let api: TestApi;
  let administrator: Visitor;
  let producer: Visitor;
  let host: Visitor;
  /** The demonstration's episode, and one that nobody from outside is a member of. */
  let [mine, other]: { readonly id: string; readonly rundown: { readonly id: string; readonly segments: readonly { readonly id: string }[] } }[] = [];
  const segments = async (of: typeof mine) => (await producer.ask(EPISODE.replace('$id', of!.id))).data.episode.rundown;

  beforeAll(async () => {
    api = await openTestApi({ worker: 'none' });
    [administrator, producer, host] = await Promise.all([visitorAs(api, 'administrator'), visitorAs(api, 'producer'), visitorAs(api, 'host')]);
    const { data } = await producer.ask('{ topics { id episodes { id rundown { id segments { id } } } } }');
    [mine] = data.topics[0].episodes;
    const imported = await producer.ask('mutation ($input: ImportTopicInput!) { importTopic(input: $input) { ... on TopicImported { topic { id } } } }', { input: { text: `${demoPage()}\n${randomUUID()}`, title: 'Un autre sujet' } });
    const opened = await producer.ask('mutation ($input: OpenEpisodeInput!) { openEpisode(input: $input) { ... on EpisodeOpened { episode { id } } } }', { input: { topicId: imported.data.importTopic.topic.id, title: 'Une autre émission' } });
    const { id } = opened.data.openEpisode.episode;
    const rundown = (await producer.ask(`{ episode(id: "${id}") { rundown { id } } }`)).data.episode.rundown;
    const added = await producer.ask('mutation ($input: AddSegmentInput!) { addSegment(input: $input) { ... on SegmentAdded { segment { id } } } }', { input: { rundownId: rundown.id, expectedRevision: 0, position: 0, kind: 'debate', title: 'Secret', durationSeconds: 60 } });
    other = { id, rundown: { id: rundown.id, segments: [added.data.addSegment.segment] } };
  }, 60_000);
  afterAll(() => api.close());

  /** Somebody who followed an invitation. */
  async function newcomer(name: string, role = 'member'): Promise<{ visitor: Visitor; id: string; email: string }> {
    const { data } = await administrator.ask(INVITE, { forWhom: name, role });
    const token = new URL(data.inviteAccount.address).searchParams.get('token')!;
    const visitor = new Visitor(api.address);
    const email = `${name.toLowerCase()}@ailleurs.example`;
    const claimed = await visitor.ask(CLAIM, { token, name, email, password: PASSWORD });
    expect(claimed.data.claimInvitation).toEqual({ __typename: 'SignedIn', user: { id: expect.any(String), role } });
    return { visitor, id: claimed.data.claimInvitation.user.id, email };
  }
  const join = async (userId: string, role: string, columns: readonly string[] = [], episodeId = mine!.id) => (await producer.ask(ADD, { input: { episodeId, userId, role, columns } })).data.addMember;

  it('is invited by administrators, with a link that makes one account', async () => {
    for (const visitor of [producer, host, new Visitor(api.address)]) expect(codes(await visitor.ask(INVITE, { forWhom: 'x', role: 'administrator' }))).toHaveLength(1);
    expect((await administrator.ask(INVITE, { forWhom: ' ', role: 'host' })).data.inviteAccount).toMatchObject({ __typename: 'AccountRefused', code: 'forWhomEmpty' });
    const { data } = await administrator.ask(INVITE, { forWhom: 'Perrine, de la régie', role: 'host' });
    const token = new URL(data.inviteAccount.address).searchParams.get('token')!;
    const stored = await api.house.store.source.query('select * from account_invitation');
    expect(JSON.stringify(stored)).not.toContain(token);
    expect((await administrator.ask('{ invitations { forWhom role invitedByName } }')).data.invitations).toEqual([{ forWhom: 'Perrine, de la régie', role: 'host', invitedByName: 'Solveig Marchandeau' }]);
    const claim = (visitor: Visitor, over: object = {}) => visitor.ask(CLAIM, { token, name: 'Perrine', email: 'perrine@ailleurs.example', password: PASSWORD, ...over });
    const visitor = new Visitor(api.address);
    expect((await claim(visitor, { password: 'court' })).data.claimInvitation).toMatchObject({ __typename: 'InvalidValue', code: 'passwordTooShort' });
    expect((await claim(visitor, { email: api.accounts[0]!.email })).data.claimInvitation).toMatchObject({ code: 'addressTaken' });
    const both = await Promise.all([claim(visitor), claim(new Visitor(api.address), { email: 'quelquun@ailleurs.example' })]);
    expect(both.map(({ data: { claimInvitation } }) => claimInvitation.__typename).sort()).toEqual(['LinkSpent', 'SignedIn']);
    expect((await administrator.ask('{ invitations { id } }')).data.invitations).toEqual([]);
    // One that was withdrawn makes nothing.
    const second = (await administrator.ask(INVITE, { forWhom: 'Personne', role: 'administrator' })).data.inviteAccount;
    expect((await administrator.ask('mutation ($id: ID!) { revokeInvitation(id: $id) { id } }', { id: second.invitation.id })).data.revokeInvitation).toEqual([]);
    expect((await new Visitor(api.address).ask(CLAIM, { token: new URL(second.address).searchParams.get('token')!, name: 'N', email: 'n@ailleurs.example', password: PASSWORD })).data.claimInvitation).toMatchObject({ __typename: 'LinkSpent' });
  });

  it('reads nothing from outside, whatever it asks for', async () => {
    const { visitor, id } = await newcomer('Ludivine');
    expect((await visitor.ask('{ me { role } myEpisodes { id } }')).data).toEqual({ me: { role: 'member' }, myEpisodes: [] });
    expect((await visitor.ask(EPISODE.replace('$id', mine!.id))).data.episode).toBeNull();
    expect((await visitor.ask(`{ rundown(id: "${mine!.rundown.id}") { id } }`)).data.rundown).toBeNull();
    expect((await visitor.ask(PART, { id: mine!.id })).data.myPart).toBeNull();
    expect((await visitor.ask('query ($id: ID!) { team(episodeId: $id) { id } shareLinks(episodeId: $id) { id } teamCandidates(episodeId: $id) { id } people(episodeId: $id) { id } recordingDay(episodeId: $id) { id } }', { id: mine!.id })).data)
      .toEqual({ team: null, shareLinks: null, teamCandidates: null, people: null, recordingDay: [] });
    for (const query of ['{ topics { id } }', '{ studios { id } }', '{ accounts { id } }', '{ invitations { id } }', '{ keptMails { id } }', '{ debateFacets { key } }', '{ calendarFeeds { key } }', '{ jobs { reconciledAt } }', 'mutation { makeCalendarFeed { __typename } }']) {
      expect([query, codes(await visitor.ask(query))]).toEqual([query, ['FORBIDDEN']]);
    }
    expect((await visitor.get(`/rundowns/${mine!.rundown.id}/pdf`)).status).toBe(404);
    expect((await visitor.get(`/rundowns/${mine!.rundown.id}/versions/1/pdf`)).status).toBe(404);
    const following = await visitor.follow(CHANGES, { id: mine!.rundown.id }).until(({ ended }) => ended !== 'open');
    expect(following.told.map(codes)).toEqual([['NOT_FOUND']]);
    await following.close();
    // What is not there and what is somebody else's are answered alike.
    const [segment] = mine!.rundown.segments;
    const edit = (rundownId: string) => visitor.ask(EDIT, { input: { rundownId, segmentId: segment!.id, expectedRevision: 0, title: 'Volé' } });
    const [theirs, nobodys] = [await edit(mine!.rundown.id), await edit(randomUUID())];
    expect(codes(theirs)).toEqual(['NOT_FOUND']);
    const alike = ({ errors }: Answer) => JSON.stringify(errors).replaceAll(/[0-9a-f-]{36}/g, 'id');
    expect(alike(theirs)).toBe(alike(nobodys));
    expect(codes(await visitor.ask(ADD, { input: { episodeId: mine!.id, userId: id, role: 'producer' } }))).toEqual(['NOT_FOUND']);
    expect(codes(await visitor.ask(HAND_OVER, { episode: mine!.id, user: id }))).toEqual(['NOT_FOUND']);
    expect(codes(await visitor.ask(SHARE, { input: { episodeId: mine!.id, name: 'x', shows: 'draft', columns: ['title'] } }))).toEqual(['NOT_FOUND']);
  });

  it('reads one episode as its member, and none of another one', async () => {
    const { visitor, id } = await newcomer('Mahaut');
    expect(await join(id, 'reader')).toMatchObject({ __typename: 'TeamChanged', team: [{ name: 'Mahaut', role: 'reader', columns: [] }] });
    expect(await join(id, 'producer')).toMatchObject({ __typename: 'TeamRefused', code: 'alreadyMember' });
    const asked = EPISODE.replace('$id', mine!.id);
    expect((await visitor.ask(asked)).data).toEqual((await producer.ask(asked)).data);
    expect((await visitor.ask('{ myEpisodes { id rundown { id plannedSeconds } } }')).data.myEpisodes.map((one: { id: string }) => one.id)).toEqual([mine!.id]);
    expect((await visitor.get(`/rundowns/${mine!.rundown.id}/pdf`)).status).toBe(200);
    expect((await visitor.get(`/rundowns/${mine!.rundown.id}/versions/1/pdf`)).status).toBe(200);
    expect((await visitor.ask(PART, { id: mine!.id })).data.myPart).toEqual({ role: 'reader', columns: [], mayEditRundown: false, mayRelease: false, mayNoteRealTimes: false, mayShare: false, mayKeepTeam: false, mayHandOver: false });
    const find = async (words: string) => (await visitor.ask('query ($words: String!) { destinations(words: $words) { kind id } }', { words })).data.destinations;
    expect(await find('panne')).toEqual([{ kind: 'episode', id: mine!.id }]);
    expect(await find('autre')).toEqual([]);
    // Names, and never how people are reached.
    const board = await visitor.ask('query ($id: ID!) { people(episodeId: $id) { person { name } } }', { id: mine!.id });
    expect(board.data.people.length).toBeGreaterThan(0);
    expect(codes(await visitor.ask('query ($id: ID!) { people(episodeId: $id) { file { contact { email } } } }', { id: mine!.id }))).toContain('FORBIDDEN');
    // Through the episode's topic lead no ways to the others, nor to all that was written.
    expect(codes(await visitor.ask(`{ episode(id: "${mine!.id}") { topic { contributions { text } } } }`))).toEqual(['FORBIDDEN']);
    expect((await visitor.ask(`{ episode(id: "${other!.id}") { id } rundown(id: "${other!.rundown.id}") { id } }`)).data).toEqual({ episode: null, rundown: null });
    expect((await visitor.ask('query ($id: ID!) { recordingDay(episodeId: $id) { id } }', { id: mine!.id })).data.recordingDay.map((one: { id: string }) => one.id)).toEqual([mine!.id]);
    for (const path of ['pdf', 'versions/1/pdf']) expect((await visitor.get(`/rundowns/${other!.rundown.id}/${path}`)).status).toBe(404);
    // A reader writes nothing.
    const { revision, segments: [segment] } = await segments(mine);
    expect(codes(await visitor.ask(EDIT, { input: { rundownId: mine!.rundown.id, segmentId: segment.id, expectedRevision: revision, title: 'x' } }))).toEqual(['FORBIDDEN']);
    for (const [query, variables] of [
      ['mutation ($input: ReleaseRundownInput!) { releaseRundown(input: $input) { __typename } }', { input: { rundownId: mine!.rundown.id, expectedRevision: revision } }],
      ['mutation ($input: PlanShowInput!) { planShow(input: $input) { __typename } }', { input: { episodeId: mine!.id, expectedRevision: revision } }],
      ['query ($id: ID!) { previewRelease(rundownId: $id) { number } }', { id: mine!.rundown.id }],
      [SHARE, { input: { episodeId: mine!.id, name: 'x', shows: 'draft', columns: ['title'] } }],
      [LINKS, { id: mine!.id }],
    ] as const) expect([query, codes(await visitor.ask(query, variables))]).toEqual([query, ['FORBIDDEN']]);
  });

  it('edits the columns it was given, and is told which it was not', async () => {
    const { visitor, id } = await newcomer('Quitterie');
    expect(await join(id, 'contributor')).toMatchObject({ code: 'noColumns' });
    expect(await join(id, 'contributor', ['titre'])).toMatchObject({ code: 'columnUnknown' });
    expect(await join(id, 'contributor', ['notes', 'title'])).toMatchObject({ __typename: 'TeamChanged' });
    expect((await visitor.ask(PART, { id: mine!.id })).data.myPart).toMatchObject({ role: 'contributor', columns: ['notes', 'title'], mayEditRundown: false });
    const edit = async (of: typeof mine, over: object, segmentId?: string) => {
      const { id: rundownId, revision, segments: [segment] } = await segments(of);
      return visitor.ask(EDIT, { input: { rundownId, segmentId: segmentId ?? segment.id, expectedRevision: revision, ...over } });
    };
    expect((await edit(mine, { title: 'Relu' })).data.editSegment).toMatchObject({ __typename: 'SegmentEdited', segment: { title: 'Relu' } });
    const refused = (await edit(mine, { title: 'Relu encore', durationSeconds: 5 })).data.editSegment;
    expect(refused).toEqual({ __typename: 'ColumnNotYours', code: 'ColumnNotYours', column: 'duration', columns: ['notes', 'title'], message: expect.stringContaining('Vous ne modifiez pas la durée de cette émission, mais les notes et le titre') });
    expect((await edit(mine, { kind: 'sting' })).data.editSegment).toMatchObject({ column: null });
    // A line of another rundown is not in this one, and another rundown is not theirs.
    expect((await edit(mine, { title: 'Volé' }, other!.rundown.segments[0]!.id)).data.editSegment).toMatchObject({ __typename: 'SegmentGone' });
    expect(codes(await edit(other, { title: 'Volé' }))).toEqual(['NOT_FOUND']);
    const { revision, segments: [first, second] } = await segments(mine);
    expect([first.title, (await segments(other)).segments[0].title]).toEqual(['Relu', 'Secret']);
    const at = { rundownId: mine!.rundown.id, expectedRevision: revision };
    for (const [verb, type, input] of [
      ['moveSegment', 'MoveSegmentInput', { ...at, segmentId: first.id, position: 1 }],
      ['removeSegment', 'RemoveSegmentInput', { ...at, segmentId: second.id }],
      ['addSegment', 'AddSegmentInput', { ...at, position: 0, kind: 'sting', title: 'x', durationSeconds: 1 }],
    ] as const) expect((await visitor.ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { __typename } }`, { input })).data[verb].__typename).toBe('ColumnNotYours');
    // The studio's own columns are given by their ids; several lines at once are one act, refused whole.
    const [prompter, graphics, act] = [randomUUID(), randomUUID(), () => randomUUID()];
    const change = async (who: Visitor, edits: readonly object[]) => (await who.ask(CHANGE, { input: { rundownId: mine!.rundown.id, expectedRevision: (await segments(mine)).revision, act: act(), edits } })).data.changeSegments;
    const cell = (segment: string, column: string, text: string) => ({ edit: { segment, fields: { cells: [{ column, text }] } } });
    expect(await change(producer, [{ frame: { columns: [{ id: prompter, title: 'Prompteur' }, { id: graphics, title: 'Habillage' }] } }])).toMatchObject({ __typename: 'SegmentsChanged' });
    await producer.ask(EDIT_MEMBER, { input: { episodeId: mine!.id, userId: id, role: 'contributor', columns: ['title', `custom:${prompter}`] } });
    expect(await change(visitor, [cell(first.id, prompter, 'À lire'), { edit: { segment: second.id, fields: { title: 'Et celui-ci' } } }])).toMatchObject({ __typename: 'SegmentsChanged' });
    const mixed = await change(visitor, [{ edit: { segment: second.id, fields: { title: 'Jamais' } } }, cell(first.id, graphics, 'Non')]);
    expect(mixed).toMatchObject({ __typename: 'ColumnNotYours', column: `custom:${graphics}` });
    expect(await change(visitor, [{ frame: { columns: [] } }])).toMatchObject({ __typename: 'ColumnNotYours', column: null });
    expect((await segments(mine)).segments[1].title).toBe('Et celui-ci');
    // Their own act is taken back; a producer's is not theirs.
    const history = async (who: Visitor) => (await who.ask('query ($id: ID!) { rundownHistory(rundownId: $id, limit: 1) { act by mine } }', { id: mine!.rundown.id })).data.rundownHistory[0];
    const mineLast = await history(visitor);
    expect(mineLast).toMatchObject({ by: 'Quitterie', mine: true });
    const undo = async (undone: string) => (await visitor.ask('mutation ($input: UndoChangeInput!) { undoChange(input: $input) { __typename ... on Problem { code } } }', { input: { rundownId: mine!.rundown.id, expectedRevision: (await segments(mine)).revision, act: act(), undo: undone } })).data.undoChange;
    expect(await undo(mineLast.act)).toMatchObject({ __typename: 'SegmentsChanged' });
    await producer.ask(EDIT, { input: { rundownId: mine!.rundown.id, segmentId: first.id, expectedRevision: (await segments(mine)).revision, title: 'De la productrice' } });
    expect(await undo((await history(producer)).act)).toMatchObject({ __typename: 'NothingToUndo' });
    // What one notes for oneself beside a line of one's own episode is read by oneself.
    const note = (rundownId: string, segmentId: string) => visitor.ask('mutation ($input: NotePrivatelyInput!) { notePrivately(input: $input) { __typename } }', { input: { rundownId, segmentId, text: 'Pour moi' } });
    expect((await note(mine!.rundown.id, first.id)).data.notePrivately.__typename).toBe('NotedPrivately');
    expect((await note(other!.rundown.id, other!.rundown.segments[0]!.id)).data.notePrivately.__typename).toBe('SegmentGone');
    expect((await visitor.ask('query ($id: ID!) { rundownHistory(rundownId: $id) { act } }', { id: other!.rundown.id })).data.rundownHistory).toEqual([]);
    const notes = async (who: Visitor) => (await who.ask('query ($id: ID!) { rundown(id: $id) { privateNotes { text } } }', { id: mine!.rundown.id })).data.rundown.privateNotes;
    expect([await notes(visitor), await notes(producer)]).toEqual([[{ text: 'Pour moi' }], []]);
    // With fewer columns, at once.
    await producer.ask(EDIT_MEMBER, { input: { episodeId: mine!.id, userId: id, role: 'contributor', columns: ['notes'] } });
    expect((await edit(mine, { title: 'Trop tard' })).data.editSegment).toMatchObject({ column: 'title' });
  });

  it('follows live until it is taken out, and not a moment longer', async () => {
    const { visitor, id } = await newcomer('Théodora');
    await join(id, 'showCaller');
    const following = visitor.follow(CHANGES, { id: mine!.rundown.id });
    const stays = producer.follow(CHANGES, { id: mine!.rundown.id });
    const edit = async (title: string) => {
      const { revision, segments: [segment] } = await segments(mine);
      await producer.ask(EDIT, { input: { rundownId: mine!.rundown.id, segmentId: segment.id, expectedRevision: revision, title } });
    };
    for (let count = 0; (following.told.length === 0 || stays.told.length === 0) && count < 50; count += 1) {
      await edit(`Suivi ${count}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(following.told[0]!.data.segmentsChanged.segment.title).toMatch(/^Suivi/);
    expect((await producer.ask(REMOVE, { episode: mine!.id, user: id })).data.removeMember.__typename).toBe('TeamChanged');
    await following.until(({ ended }) => ended !== 'open');
    const [heard, before] = [following.told.length, stays.told.length];
    await edit('Après son départ');
    await stays.until(({ told }) => told.length > before);
    expect(stays.told.at(-1)!.data.segmentsChanged.segment.title).toBe('Après son départ');
    expect(following.told).toHaveLength(heard);
    const again = await visitor.follow(CHANGES, { id: mine!.rundown.id }).until(({ ended }) => ended !== 'open');
    expect(again.told.map(codes)).toEqual([['NOT_FOUND']]);
    await Promise.all([following, stays, again].map((one) => one.close()));
  });

  it('shapes, releases and shares an episode as its owner, whatever it is in the studio', async () => {
    const [owner, second] = [await newcomer('Isaure'), await newcomer('Bertille')];
    // The demonstration opened its episode by itself: nobody owned it.
    expect((await host.ask(PART, { id: mine!.id })).data.myPart).toMatchObject({ role: null, mayEditRundown: false });
    expect((await producer.ask(PART, { id: other!.id })).data.myPart).toMatchObject({ role: 'owner', mayHandOver: true });
    expect(codes(await host.ask(HAND_OVER, { episode: mine!.id, user: owner.id }))).toEqual(['FORBIDDEN']);
    expect((await producer.ask(HAND_OVER, { episode: mine!.id, user: owner.id })).data.handOver.__typename).toBe('TeamChanged');
    const { revision, segments: [segment] } = await segments(mine);
    expect((await owner.visitor.ask(EDIT, { input: { rundownId: mine!.rundown.id, segmentId: segment.id, expectedRevision: revision, durationSeconds: 33 } })).data.editSegment.__typename).toBe('SegmentEdited');
    expect((await owner.visitor.ask('query ($id: ID!) { people(episodeId: $id) { file { contact { email } messages { id kept } history { act } } } }', { id: mine!.id })).errors).toBeUndefined();
    expect((await owner.visitor.ask('query ($id: ID!) { previewRelease(rundownId: $id) { number } }', { id: mine!.rundown.id })).data.previewRelease.number).toBe(2);
    // It tells its own people, and nobody's of another episode.
    const guests = (await producer.ask('query ($id: ID!) { people(episodeId: $id) { id role } }', { id: other!.id })).data.people;
    const act = (participations: readonly string[]) => owner.visitor.ask('mutation ($input: ActOnPeopleInput!) { actOnPeople(input: $input) { people { participationId } } }', { input: { participations, act: 'invite' } });
    expect(codes(await act([guests[0].id]))).toEqual(['NOT_FOUND']);
    const [guest] = (await owner.visitor.ask('query ($id: ID!) { people(episodeId: $id) { id role } }', { id: mine!.id })).data.people.filter((one: { role: string }) => one.role === 'guest');
    expect((await act([guest.id])).errors).toBeUndefined();
    expect(codes(await act([randomUUID()]))).toEqual(['NOT_FOUND']);
    // An owner stays one, adds people of the studio, and is not told of others from outside.
    expect((await producer.ask(REMOVE, { episode: mine!.id, user: owner.id })).data.removeMember).toEqual({ __typename: 'TeamRefused', code: 'ownerStays' });
    expect((await owner.visitor.ask(ADD, { input: { episodeId: mine!.id, userId: second.id, role: 'reader' } })).data.addMember).toMatchObject({ code: 'accountGone' });
    const candidates = (await owner.visitor.ask('query ($id: ID!) { teamCandidates(episodeId: $id) { id name studioRole } }', { id: mine!.id })).data.teamCandidates;
    expect(candidates.map((one: { studioRole: string }) => one.studioRole)).not.toContain('member');
    const animatrice = candidates.find((one: { name: string }) => one.name === 'Maëlle Tourvignac');
    expect((await owner.visitor.ask(ADD, { input: { episodeId: mine!.id, userId: animatrice.id, role: 'producer' } })).data.addMember.__typename).toBe('TeamChanged');
    // A host who produces this one episode edits this one alone, and does not hand it over.
    const now = await segments(mine);
    expect((await host.ask(EDIT, { input: { rundownId: mine!.rundown.id, segmentId: segment.id, expectedRevision: now.revision, title: 'De l’animatrice' } })).data.editSegment.__typename).toBe('SegmentEdited');
    expect(codes(await host.ask(EDIT, { input: { rundownId: other!.rundown.id, segmentId: other!.rundown.segments[0]!.id, expectedRevision: 1, title: 'x' } }))).toEqual(['FORBIDDEN']);
    expect(codes(await host.ask(HAND_OVER, { episode: mine!.id, user: animatrice.id }))).toEqual(['FORBIDDEN']);
    expect((await owner.visitor.ask(HAND_OVER, { episode: mine!.id, user: animatrice.id })).data.handOver.team).toEqual(expect.arrayContaining([{ id: animatrice.id, role: 'owner' }, { id: owner.id, role: 'producer' }]));
    // One leaves by oneself.
    expect((await owner.visitor.ask(REMOVE, { episode: mine!.id, user: owner.id })).data.removeMember).toEqual({ __typename: 'TeamChanged', team: [] });
    expect((await owner.visitor.ask('{ myEpisodes { id } }')).data.myEpisodes).toEqual([]);
  });

  it('keeps one administrator, and ends with its account', async () => {
    const accounts = async (by = administrator) => (await by.ask('{ accounts { id name role closedAt } }')).data.accounts as { id: string; name: string; role: string; closedAt: string | null }[];
    const change = (visitor: Visitor, id: string, role: string) => visitor.ask('mutation ($id: ID!, $role: Role!) { changeAccountRole(id: $id, role: $role) { __typename ... on AccountChanged { account { role } } ... on Problem { code } } }', { id, role });
    const close = (visitor: Visitor, id: string) => visitor.ask('mutation ($id: ID!) { closeAccount(id: $id) { __typename ... on AccountChanged { account { closedAt } } ... on Problem { code } } }', { id });
    const [first] = (await accounts()).filter(({ role }) => role === 'administrator');
    expect((await change(administrator, first!.id, 'host')).data.changeAccountRole).toEqual({ __typename: 'AccountRefused', code: 'lastAdministrator' });
    expect((await close(administrator, first!.id)).data.closeAccount).toEqual({ __typename: 'AccountRefused', code: 'lastAdministrator' });
    expect(codes(await close(producer, first!.id))).toEqual(['FORBIDDEN']);
    const { visitor, id, email } = await newcomer('Aliénor', 'administrator');
    // Two who leave at once see each other.
    const both = await Promise.all([change(administrator, id, 'producer'), change(visitor, first!.id, 'producer')]);
    // Whichever of them still may reads who is left.
    const keeper = both[0]!.data?.changeAccountRole?.__typename === 'AccountChanged' ? administrator : visitor;
    const left = (await accounts(keeper)).filter(({ role }) => role === 'administrator');
    expect([both.map(({ data }) => data?.changeAccountRole?.__typename).includes('AccountChanged'), left.length]).toEqual([true, 1]);
    await change(keeper, first!.id, 'administrator');
    await change(administrator, id, 'administrator');
    // Links made by somebody who was closed make nothing, and everything of theirs ends.
    const door = (await visitor.ask(INVITE, { forWhom: 'La suite', role: 'administrator' })).data.inviteAccount;
    const { data: { makeCalendarFeed } } = await visitor.ask('mutation { makeCalendarFeed { ... on CalendarFeedMade { address } } }');
    const calendar = new URL(makeCalendarFeed.address).pathname;
    expect((await visitor.get(calendar)).status).toBe(200);
    await join(id, 'producer');
    const following = visitor.follow(CHANGES, { id: other!.rundown.id });
    expect((await close(administrator, id)).data.closeAccount).toEqual({ __typename: 'AccountChanged', account: { closedAt: expect.any(String) } });
    await following.until(({ ended }) => ended !== 'open');
    await following.close();
    expect((await visitor.ask('{ me { id } }')).data.me).toBeNull();
    expect((await visitor.get(calendar)).status).toBe(404);
    expect((await new Visitor(api.address).ask(SIGN_IN, { email, password: PASSWORD })).data.signIn.__typename).toBe('WrongCredentials');
    expect((await new Visitor(api.address).ask(CLAIM, { token: new URL(door.address).searchParams.get('token')!, name: 'N', email: 'suite@ailleurs.example', password: PASSWORD })).data.claimInvitation.__typename).toBe('LinkSpent');
    expect((await producer.ask('query ($id: ID!) { team(episodeId: $id) { id } }', { id: mine!.id })).data.team.map((one: { id: string }) => one.id)).not.toContain(id);
    expect((await join(id, 'reader')).code).toBe('accountGone');
    // The address is free for somebody who comes back.
    expect((await newcomer('Aliénor')).email).toBe(email);
  });

  it('asks as many statements for three episodes as for one', async () => {
    const { visitor, id } = await newcomer('Sidonie');
    const list = () => visitor.ask('{ myEpisodes { id title rundown { id plannedSeconds versions { number } } } }');
    await join(id, 'reader');
    const one = await countStatementsOf(api, list);
    await join(id, 'reader', [], other!.id);
    expect((await list()).data.myEpisodes).toHaveLength(2);
    expect(await countStatementsOf(api, list)).toBe(one);
  });

  describe('links for readers', () => {
    const make = async (over: object = {}, visitor = producer) => (await visitor.ask(SHARE, { input: { episodeId: mine!.id, name: 'La salle de presse', shows: 'draft', columns: ['title'], ...over } })).data.makeShareLink;
    const open = (address: string, headers: Record<string, string> = {}) => fetch(api.address + new URL(address).pathname + new URL(address).search, { headers });

    it('show the chosen columns, and nothing else leaves the server', async () => {
      const { revision, segments: [segment] } = await segments(mine);
      const secrets = { objective: 'Objectif-à-taire', content: 'Contenu-à-taire', notes: 'Notes-à-taire' };
      await producer.ask(EDIT, { input: { rundownId: mine!.rundown.id, segmentId: segment.id, expectedRevision: revision, title: 'Titre à montrer', ...secrets } });
      const { address } = await make();
      expect(JSON.stringify(await api.house.store.source.query('select * from share_link'))).not.toContain(new URL(address).pathname.split('/').at(-1));
      const response = await open(address);
      const html = await response.text();
      expect([response.status, response.headers.get('referrer-policy'), response.headers.get('x-robots-tag'), response.headers.get('cache-control'), response.headers.get('set-cookie')])
        .toEqual([200, 'no-referrer', 'noindex, nofollow', 'no-store', null]);
      expect(html).toContain('Titre à montrer');
      for (const secret of [...Object.values(secrets), 'Salle de presse', '04 65', '@']) expect(html).not.toContain(secret);
      const names = (await producer.ask(EPISODE.replace('$id', mine!.id))).data.episode.participations.map((one: { person: { name: string } }) => one.person.name) as string[];
      for (const name of names) expect(html).not.toContain(name);
      const whole = await (await open((await make({ columns: ['start', 'duration', 'title', 'objective', 'people', 'content', 'technique', 'notes'] })).address)).text();
      for (const shown of Object.values(secrets)) expect(whole).toContain(shown);
      expect(whole).not.toContain('@');
      expect(await make({ columns: [] })).toMatchObject({ __typename: 'ShareRefused', code: 'noColumns', message: expect.stringContaining('Un lien montre au moins une colonne') });
      expect(await make({ expiresAt: '2020-01-01T00:00:00Z' })).toMatchObject({ code: 'expiryPassed' });
    });

    it('follow the draft or the newest version, and count who opens them', async () => {
      const [draft, version] = [await make({ name: 'Brouillon' }), await make({ name: 'Version', shows: 'version', columns: ['title', 'content'] })];
      const page = await (await open(draft.address)).text();
      const mark = /data-mark="([\w-]+)"/.exec(page)![1]!;
      const lines = (seen: string) => open(`${draft.address}/lignes?vu=${seen}`);
      expect((await lines(mark)).status).toBe(204);
      const { revision, segments: [segment] } = await segments(mine);
      await producer.ask(EDIT, { input: { rundownId: mine!.rundown.id, segmentId: segment.id, expectedRevision: revision, title: 'Changé sous les yeux' } });
      const changed = await lines(mark);
      expect([changed.status, (await changed.text()).includes('Changé sous les yeux')]).toEqual([200, true]);
      const released = await (await open(version.address)).text();
      expect([released.includes('Changé sous les yeux'), released.includes('Version 1')]).toEqual([false, true]);
      await fetch(api.address + new URL(draft.address).pathname, { method: 'HEAD' });
      const listed = (await producer.ask(LINKS, { id: mine!.id })).data.shareLinks.filter((one: { name: string }) => ['Brouillon', 'Version'].includes(one.name));
      expect(listed.map(({ name, opened, lastOpenedAt }: { name: string; opened: number; lastOpenedAt: string | null }) => [name, opened, lastOpenedAt !== null])).toEqual([['Version', 1, true], ['Brouillon', 1, true]]);
      const none = await (await open((await make({ episodeId: other!.id, shows: 'version' })).address, { 'accept-language': 'en' })).text();
      expect(none).toContain('No version has been released yet');
    });

    it('end when they are revoked or expire, with what to do', async () => {
      const [revoked, expiring] = [await make(), await make({ expiresAt: new Date(Date.now() + 300).toISOString() })];
      const theirs = await newcomer('Clothilde');
      // Only who may share that very episode closes its links.
      expect(codes(await theirs.visitor.ask(REVOKE, { episode: mine!.id, id: revoked.link.id }))).toEqual(['NOT_FOUND']);
      await producer.ask(HAND_OVER, { episode: other!.id, user: theirs.id });
      expect(codes(await theirs.visitor.ask(REVOKE, { episode: other!.id, id: revoked.link.id }))).toEqual(['NOT_FOUND']);
      expect((await open(revoked.address)).status).toBe(200);
      const { data } = await producer.ask(REVOKE, { episode: mine!.id, id: revoked.link.id });
      expect(data.revokeShareLink.find((one: { id: string }) => one.id === revoked.link.id)).toEqual({ id: revoked.link.id, open: false });
      const closed = await open(revoked.address);
      expect([closed.status, (await closed.text()).includes('demandez-en un autre à la personne qui vous l’a donné')]).toEqual([410, true]);
      expect((await open(`${revoked.address}/lignes`)).status).toBe(410);
      for (let count = 0; (await open(expiring.address)).status !== 410 && count < 50; count += 1) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await (await open(expiring.address, { 'accept-language': 'en' })).text()).toContain('This link has expired');
    });

    it('open nothing when they are guessed, and slow down who guesses', async () => {
      const { address } = await make();
      const guess = (path: string) => fetch(`${api.address}/partage/${path}`);
      expect((await fetch(api.address + new URL(address).pathname, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://conducteur.example' } })).status).toBe(404);
      // A speaker's link and a shared one open each their own pages alone.
      const token = new URL(address).pathname.split('/').at(-1)!;
      expect((await fetch(`${api.address}/i/${token}`)).status).toBe(404);
      const answers: number[] = [];
      for (let count = 0; count < 32; count += 1) answers.push((await guess(`${'x'.repeat(41)}${String(count).padStart(2, '0')}`)).status);
      expect([answers[0], answers.at(-1)]).toEqual([404, 429]);
      expect((await guess('x'.repeat(43))).headers.get('retry-after')).toBe('900');
      // Whoever holds one that opens is let in from the same address.
      expect((await open(address)).status).toBe(200);
      expect(api.log.join('\n')).not.toContain(token);
    });
  });
});
