import { AsRunNoteRow } from '../as-run/as-run-note.row.js';
import { EpisodeRow } from '../episode/episode.row.js';
import { ParticipationRow } from '../episode/participation.row.js';
import { ImprovementRow } from '../episode/improvement.row.js';
import { PlanningRow } from '../episode/planning.row.js';
import { AccountInvitationRow } from '../identity/account-invitation.row.js';
import { AppUserRow } from '../identity/app-user.row.js';
import { OneTimeLinkRow } from '../identity/one-time-link.row.js';
import { PreferenceRow } from '../identity/preference.row.js';
import { SessionRow } from '../identity/session.row.js';
import { SignInAttemptRow } from '../identity/sign-in-attempt.row.js';
import { CalendarFeedRow } from '../calendar/calendar-feed.row.js';
import { KeptLetterRow } from '../message/kept-letter.row.js';
import { ApplicationInvitationRow, ApplicationReviewRow } from '../audience/application-parts.row.js';
import { AudienceSeatRow, EpisodeAudienceRow, RetentionRow } from '../audience/audience-seat.row.js';
import { PageCommentReportRow, PageCommentRow } from '../audience/page-comment.row.js';
import { RecordActRow } from '../audience/record-act.row.js';
import { AudienceSettingRow, PointToldRow, PublicationRow } from '../audience/publication.row.js';
import { ContributionReportRow, ContributionWordingRow, OpinionRow, PublicContributionRow, TopicFollowRow } from '../audience/public-contribution.row.js';
import { CategoryRow, PreparationQuestionRow, TopicCategoryRow } from '../audience/topic-page.row.js';
import { AudienceAttemptRow, PendingVisitorRow, VisitorLinkRow, VisitorRow, VisitorSessionRow } from '../audience/visitor.row.js';
import { MessageRow } from '../message/message.row.js';
import { OutboxRow } from '../outbox/outbox.row.js';
import { BlockedAddressRow } from '../participation/blocked-address.row.js';
import { ImageRightsRow } from '../participation/image-rights.row.js';
import { ParticipationActRow } from '../participation/participation-act.row.js';
import { ReminderRow } from '../participation/reminder.row.js';
import { LinkGuessRow, SpeakerLinkRow } from '../participation/speaker-link.row.js';
import { PrintedCopyRow, PrintLogRow } from '../printing/print.row.js';
import { PrintListRow, PrintRunPdfRow, PrintRunRow } from '../printing/print-run.row.js';
import { ProposalRow } from '../proposal/proposal.row.js';
import { ReplanningRow } from '../replanning/replanning.row.js';
import { FrozenNumberRow } from '../rundown/frozen-number.row.js';
import { OperationRow } from '../rundown/operation.row.js';
import { PointRow } from '../rundown/point.row.js';
import { PrivateNoteRow } from '../rundown/private-note.row.js';
import { ReservedThemeRow } from '../rundown/reserved-theme.row.js';
import { RundownVersionRow } from '../rundown/rundown-version.row.js';
import { RundownRow } from '../rundown/rundown.row.js';
import { SegmentQuestionRow, SegmentQuoteRow, SegmentSpeakerRow } from '../rundown/segment-parts.row.js';
import { SegmentRow } from '../rundown/segment.row.js';
import { DebateFacetRow } from '../facets/debate-facet.row.js';
import { NoticeTemplateRow } from '../studio/notice-template.row.js';
import { StudioRow } from '../studio/studio.row.js';
import { EpisodeMemberRow } from '../team/episode-member.row.js';
import { ShareLinkRow } from '../team/share-link.row.js';
import { RundownTemplateRow } from '../rundown-templates/rundown-template.row.js';
import { ShowTemplateRow } from '../templates/show-template.row.js';
import { AddedContributionRow } from '../topic/added-contribution.row.js';
import { ApplicationRow } from '../topic/application.row.js';
import { ContributionRow } from '../topic/contribution.row.js';
import { PersonRow } from '../topic/person.row.js';
import { ProducerActRow } from '../topic/producer-act.row.js';
import { QuestionRow } from '../topic/question.row.js';
import { QuoteRow } from '../topic/quote.row.js';
import { ReadingRow } from '../topic/reading.row.js';
import { ThemeRow } from '../topic/theme.row.js';
import { TopicRow } from '../topic/topic.row.js';

/** Every table's row, named one by one: a pattern over files would load whatever lies there. */
export const ROWS = [
  AppUserRow, PreferenceRow, SessionRow, OneTimeLinkRow, SignInAttemptRow, AccountInvitationRow, EpisodeMemberRow, ShareLinkRow,
  PersonRow, TopicRow, ApplicationRow, ContributionRow, ThemeRow, QuoteRow, QuestionRow,
  AddedContributionRow, ProducerActRow, ReadingRow, DebateFacetRow,
  ShowTemplateRow, EpisodeRow, ParticipationRow, PlanningRow, ImprovementRow, ReplanningRow, ProposalRow,
  RundownRow, SegmentRow, SegmentSpeakerRow, SegmentQuoteRow, SegmentQuestionRow, ReservedThemeRow, PointRow, RundownVersionRow, FrozenNumberRow, OperationRow, PrivateNoteRow, AsRunNoteRow,
  StudioRow, NoticeTemplateRow, ParticipationActRow, SpeakerLinkRow, LinkGuessRow, ImageRightsRow, ReminderRow, BlockedAddressRow, CalendarFeedRow,
  MessageRow, KeptLetterRow, OutboxRow,
  RundownTemplateRow,
  PrintedCopyRow, PrintLogRow, PrintListRow, PrintRunRow, PrintRunPdfRow,
  VisitorRow, VisitorSessionRow, PendingVisitorRow, VisitorLinkRow, AudienceAttemptRow,
  CategoryRow, TopicCategoryRow, PreparationQuestionRow, PublicContributionRow, ContributionWordingRow, ContributionReportRow, PageCommentRow, PageCommentReportRow, OpinionRow, TopicFollowRow,
  RecordActRow, ApplicationReviewRow, ApplicationInvitationRow, EpisodeAudienceRow, AudienceSeatRow, RetentionRow, AudienceSettingRow, PointToldRow, PublicationRow,
];
