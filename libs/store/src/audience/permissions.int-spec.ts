import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EMPTY_FORM } from '#audience';
import {
  anonymiseVisitor, beginApplication, checkInSeat, createTopic, editAudienceSettings, editContribution, editRetention, editTopicPage, editVisitor, exportVisitor, followTopic, giveUpEmailChange,
  inviteCoApplicant, keepPersonFacts, moderateContribution, moveTopic, NotAllowed, NotFound, placeApplication, previewDecision, previewPointNews, publishTopic, readAudience, readAudienceSettings, readBecameOfMine,
  readOwnApplication, readPointFollowers, readPointTelling, readPublic, readPublication, readRetention, readWantedEmail, releaseSeat, reportContribution, requestEmailChange, requestFinishLink,
  reviewApplication, ROLES, saveApplicationDraft, saveAudience, saveCategories, sayOpinion, saySeatNeeds, sendDecision, sendPointNews, setVisitorPassword, submitApplication, takePersonFacts, takeSeat,
  undoRecordAct, withdrawApplication, withdrawContribution, writeContribution, type Actor, type Desk, type VisitorId,
} from '#desk';
import { actorWith, NOBODY, openTestDesk, WORKER, type TestDesk } from '../../testing/open-test-desk.js';

let test: TestDesk;
beforeAll(async () => {
  test = await openTestDesk();
  await test.rows(`insert into visitor (id, name, email, locale, trust, created_at) values ($1, 'Ada', 'ada@exemple.example', 'fr', 'new', now())`, [ID]);
});
afterAll(() => test.close());

const ID = '0190aaaa-0000-7000-8000-0000000000cc';
const NOWHERE = '0190aaaa-0000-7000-8000-0000000000ee' as never;
const WRITTEN = { topicId: NOWHERE, kind: 'comment', text: 'Oui.', clientKey: 'x'.repeat(20), locale: 'fr', remoteAddress: '192.0.2.1' } as const;
const SAVE = { topicId: NOWHERE, form: EMPTY_FORM, editorKey: 'a', expectedRevision: 0 };
const PAGE = {
  topicId: NOWHERE, expectedRevision: 0, title: 'T', pitch: null, venue: null, format: null, treatment: null, sector: null, articleMarkdown: null, callToTakePart: null, zone: 'Europe/Paris', dates: [], closesAt: null,
  categories: [], questions: [],
};

/** Every verb of the audience's that asks who asks, on what is not there: who may is told so, who may not is refused before. */
const VERBS: { readonly [Name: string]: (desk: Desk, actor: Actor) => unknown } = {
  readPublic: (desk, actor) => readPublic(desk, actor).categories(),
  reportContribution: (desk, actor) => reportContribution(desk, actor, { contributionId: NOWHERE, reason: 'other', remoteAddress: '192.0.2.1' }),
  beginApplication: (desk, actor) => beginApplication(desk, actor, { topicId: NOWHERE, email: 'a@b.example', form: EMPTY_FORM, locale: 'fr', remoteAddress: '192.0.2.1' }),
  writeComment: (desk, actor) => writeContribution(desk, actor, WRITTEN),
  writeInsight: (desk, actor) => writeContribution(desk, actor, { ...WRITTEN, kind: 'insight' }),
  writeAsGuest: (desk, actor) => writeContribution(desk, actor, { ...WRITTEN, guest: { name: 'Zoé', email: 'z@b.example' } }),
  editContribution: (desk, actor) => editContribution(desk, actor, { contributionId: NOWHERE, text: 'Non.', remoteAddress: '192.0.2.1' }),
  withdrawContribution: (desk, actor) => withdrawContribution(desk, actor, NOWHERE),
  sayOpinion: (desk, actor) => sayOpinion(desk, actor, NOWHERE, 'agree'),
  followTopic: (desk, actor) => followTopic(desk, actor, NOWHERE, true),
  saveApplicationDraft: (desk, actor) => saveApplicationDraft(desk, actor, SAVE),
  submitApplication: (desk, actor) => submitApplication(desk, actor, SAVE),
  withdrawApplication: (desk, actor) => withdrawApplication(desk, actor, NOWHERE, ''),
  requestFinishLink: (desk, actor) => requestFinishLink(desk, actor, NOWHERE),
  inviteCoApplicant: (desk, actor) => inviteCoApplicant(desk, actor, { topicId: NOWHERE, name: 'Bea', email: 'b@b.example' }),
  takeSeat: (desk, actor) => takeSeat(desk, actor, { episodeId: NOWHERE, rightsVersion: 'v1' }),
  saySeatNeeds: (desk, actor) => saySeatNeeds(desk, actor, { episodeId: NOWHERE, accessibility: '' }),
  releaseSeat: (desk, actor) => releaseSeat(desk, actor, NOWHERE),
  readOwnApplication: (desk, actor) => readOwnApplication(desk, actor, NOWHERE),
  readBecameOfMine: (desk, actor) => readBecameOfMine(desk, actor, NOWHERE),
  editVisitor: (desk, actor) => editVisitor(desk, actor, { name: 'Ada', locale: 'fr' }),
  requestEmailChange: (desk, actor) => requestEmailChange(desk, actor, { email: 'a@b.example', sessionToken: 'x', remoteAddress: '192.0.2.1' }),
  giveUpEmailChange: (desk, actor) => giveUpEmailChange(desk, actor),
  readWantedEmail: (desk, actor) => readWantedEmail(desk, actor),
  setVisitorPassword: (desk, actor) => setVisitorPassword(desk, actor, { password: null, sessionToken: 'x', remoteAddress: '192.0.2.1' }),
  exportOwn: (desk, actor) => exportVisitor(desk, actor),
  exportAnothers: (desk, actor) => exportVisitor(desk, actor, NOWHERE),
  anonymiseAnother: (desk, actor) => anonymiseVisitor(desk, actor, NOWHERE),
  createTopic: (desk, actor) => createTopic(desk, actor, ''),
  editTopicPage: (desk, actor) => editTopicPage(desk, actor, PAGE),
  moveTopic: (desk, actor) => moveTopic(desk, actor, { topicId: NOWHERE, expectedRevision: 0, to: 'open' }),
  saveCategories: (desk, actor) => saveCategories(desk, actor, []),
  readTopicPage: (desk, actor) => readAudience(desk, actor).topicPage(NOWHERE),
  moderateContribution: (desk, actor) => moderateContribution(desk, actor, { contributionId: NOWHERE, wording: 0, refused: null }),
  readModerationQueue: (desk, actor) => readAudience(desk, actor).moderationQueue(null, { limit: 1 }),
  reviewApplication: (desk, actor) => reviewApplication(desk, actor, { applicationId: NOWHERE, score: 1, note: '' }),
  placeApplication: (desk, actor) => placeApplication(desk, actor, NOWHERE, 'accepted'),
  keepPersonFacts: (desk, actor) => keepPersonFacts(desk, actor, { applicationId: NOWHERE, differences: [{ field: 'title', recorded: null, applied: 'x' }] }),
  undoRecordAct: (desk, actor) => undoRecordAct(desk, actor, NOWHERE),
  takePersonFacts: (desk, actor) => takePersonFacts(desk, actor, { applicationId: NOWHERE, differences: [{ field: 'title', recorded: null, applied: 'x' }] }),
  previewDecision: (desk, actor) => previewDecision(desk, actor, NOWHERE),
  sendDecision: (desk, actor) => sendDecision(desk, actor, { applicationId: NOWHERE, stage: 'accepted', subject: 'a', text: 'b' }),
  readBoard: (desk, actor) => readAudience(desk, actor).board(NOWHERE, {}, { limit: 1 }),
  saveAudience: (desk, actor) => saveAudience(desk, actor, { episodeId: NOWHERE, capacity: 1, open: true, doors: null, rightsVersion: 'v', rightsTextFr: 'a', rightsTextEn: 'b' }),
  checkInSeat: (desk, actor) => checkInSeat(desk, actor, NOWHERE, true),
  readSeats: (desk, actor) => readAudience(desk, actor).seatsOf(NOWHERE, { limit: 1 }),
  editRetention: (desk, actor) => editRetention(desk, actor, { guestDays: 7, draftDays: 90, mailDays: 90 }),
  readRetention: (desk, actor) => readRetention(desk, actor),
  editAudienceSettings: (desk, actor) => editAudienceSettings(desk, actor, { tellsPoints: false }),
  readAudienceSettings: (desk, actor) => readAudienceSettings(desk, actor),
  readPointTelling: (desk, actor) => readPointTelling(desk, actor, NOWHERE),
  readPointFollowers: (desk, actor) => readPointFollowers(desk, actor, NOWHERE, { limit: 1 }),
  previewPointNews: (desk, actor) => previewPointNews(desk, actor, NOWHERE, []),
  sendPointNews: (desk, actor) => sendPointNews(desk, actor, NOWHERE, []),
  readPublication: (desk, actor) => readPublication(desk, actor, NOWHERE, null),
  publishTopic: (desk, actor) => publishTopic(desk, actor, { topicId: NOWHERE, expectedRevision: 0, episodeId: null, url: 'https://a.example', offsetSeconds: 0, chapters: [], reason: null }),
};

describe('the audience’s verbs', () => {
  it('are for these, and nobody else', async () => {
    const visitor: Actor = { kind: 'visitor', id: ID as VisitorId, name: 'Ada', locale: 'fr' };
    const actors: readonly (readonly [string, Actor])[] = [['nobody', NOBODY], ['visitor', visitor], ...ROLES.map((role) => [role, actorWith(role)] as const), ['house', WORKER]];
    const table: string[] = [];
    for (const [name, verb] of Object.entries(VERBS)) {
      const allowed: string[] = [];
      for (const [who, actor] of actors) {
        const refused = await Promise.resolve().then(() => verb(test.desk, actor)).then(() => false, (error: unknown) => {
          if (error instanceof NotAllowed) return true;
          if (error instanceof NotFound) return false;
          throw error;
        });
        if (!refused) allowed.push(who);
      }
      table.push([name, ...allowed].join(' '));
    }
    const [all, makers, hosts] = ['nobody visitor administrator producer host member house', 'administrator producer house', 'administrator producer host house'];
    expect(table).toEqual([
      `readPublic ${all}`, `reportContribution ${all}`, `beginApplication ${all}`, 'writeComment visitor', 'writeInsight visitor administrator producer', 'writeAsGuest nobody visitor',
      'editContribution visitor', 'withdrawContribution visitor', 'sayOpinion visitor', 'followTopic visitor', 'saveApplicationDraft visitor', 'submitApplication visitor', 'withdrawApplication visitor',
      'requestFinishLink visitor', 'inviteCoApplicant visitor', 'takeSeat visitor', 'saySeatNeeds visitor', 'releaseSeat visitor', 'readOwnApplication visitor', 'readBecameOfMine visitor', 'editVisitor visitor', 'requestEmailChange visitor', 'giveUpEmailChange visitor', 'readWantedEmail visitor', 'setVisitorPassword visitor',
      'exportOwn visitor', 'exportAnothers administrator house', 'anonymiseAnother administrator house', `createTopic ${makers}`, `editTopicPage ${makers}`, `moveTopic ${makers}`, `saveCategories ${makers}`,
      `readTopicPage ${makers}`, `moderateContribution ${makers}`, `readModerationQueue ${makers}`, 'reviewApplication administrator producer', `placeApplication ${makers}`, `keepPersonFacts ${makers}`, `undoRecordAct ${makers}`, `takePersonFacts ${makers}`, `previewDecision ${makers}`,
      `sendDecision ${makers}`, `readBoard ${makers}`, `saveAudience ${makers}`, `checkInSeat ${hosts}`, `readSeats ${hosts}`, 'editRetention administrator house', 'readRetention administrator house',
      'editAudienceSettings administrator house', 'readAudienceSettings administrator house', `readPointTelling ${makers}`, `readPointFollowers ${makers}`, `previewPointNews ${makers}`, `sendPointNews ${makers}`,
      `readPublication ${makers}`, `publishTopic ${makers}`,
    ]);
  });
});
