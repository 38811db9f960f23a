import type { ApplicationForm } from '#audience';
import type { OwnApplication } from '#desk';

/** An application `a` as its author has it. */
export const OWN_COLUMNS = `a.id, a.topic_id as "topicId", a.state, a.revision, a.edited_at as "editedAt", a.submitted_at as "submittedAt", a.withdrawn_reason as "withdrawnReason",
  a.role, a.name, coalesce(a.title, '') as title, coalesce(a.organisation, '') as organisation, coalesce(a.telephone, '') as telephone, a.motivation, a.answers,
  a.can_answer as "canAnswer", a.date_answers as dates, a.links, a.accessibility, a.stated_gender as gender,
  coalesce((select json_agg(json_build_object('id', i.id, 'name', i.name, 'email', i.email, 'joined', i.joined_id is not null) order by i.invited_at, i.id)
    from application_invitation i where i.application_id = a.id), '[]') as "coApplicants"`;

type Said = Omit<ApplicationForm, 'answers'> & { readonly answers: readonly { readonly question: string; readonly text: string; readonly questionId: string }[] };
export type ReadOwnRow = Omit<OwnApplication, 'form'> & Said;

export const toOwnApplication = ({
  id, topicId, state, revision, editedAt, submittedAt, withdrawnReason, coApplicants, role, name, title, organisation, telephone, motivation, answers, canAnswer, dates, links, accessibility, gender,
}: ReadOwnRow): OwnApplication => ({
  id, topicId, state, revision, editedAt, submittedAt, withdrawnReason, coApplicants,
  form: {
    role, name, title, organisation, telephone, motivation, answers: answers.map(({ questionId, text }) => ({ questionId, text })), canAnswer, dates, links, accessibility, gender,
  },
});
