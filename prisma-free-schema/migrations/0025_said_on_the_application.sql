-- What an application says of its author stands on it, and reaches the record of a person that others print only by a producer's act.

alter table application
  add column name text,
  add column title text,
  add column organisation text,
  add column telephone text;
update application a set name = p.name, title = p.title, organisation = p.organisation, telephone = p.telephone from person p where p.id = a.person_id;
alter table application
  alter column name set not null,
  alter column person_id drop not null,
  add constraint application_name_said check (length(trim(name)) > 0);
-- What was only begun is nobody's record: whoever was made for it alone is forgotten.
update application set person_id = null where begun_at is not null and submitted_at is null;
delete from person p where exists (select from visitor v where v.person_id = p.id) and not exists (select from application a where a.person_id = p.id)
  and not exists (select from participation n where n.person_id = p.id) and not exists (select from contribution c where c.person_id = p.id);
alter table application add constraint application_person_once_submitted check (person_id is not null or (state <> 'submitted' and submitted_at is null));
comment on column application.person_id is 'Whose record it is; null: never submitted, so that it is nobody''s yet.';
comment on column application.name is 'How its author is called in it, as for the lower third; the person''s record may say otherwise.';
comment on column application.title is 'As they want it under the name; null: nothing.';
comment on column application.telephone is 'As given in it; null: none.';

alter table operation drop constraint operation_verb_known;
alter table operation add constraint operation_verb_known check (verb in
  ('addSegment', 'editSegment', 'moveSegment', 'removeSegment', 'editFrame', 'planShow', 'improvePlan', 'acceptReplanning', 'releaseRundown', 'editEpisode', 'editPerson'));

-- An account moves to another address once the link mailed there is opened.
alter table visitor
  add column wanted_email text,
  add column wanted_email_at timestamptz,
  add constraint visitor_wanted_email_dated check ((wanted_email is null) = (wanted_email_at is null)),
  add constraint visitor_wanted_email_shape check (wanted_email is null or (wanted_email ~ '^[^@\s]+@[^@\s]+$' and length(wanted_email) <= 320)),
  add constraint visitor_wants_nothing_once_anonymised check (anonymised_at is null or wanted_email is null);
comment on column visitor.wanted_email is 'Where they asked to be reached from now on; null: nothing asked, done, or given up. A link mailed there counts only while it stands here.';
alter table visitor_link drop constraint visitor_link_purpose_known;
alter table visitor_link add constraint visitor_link_purpose_known check (purpose in ('signUp', 'signIn', 'finishApplication', 'confirmContribution', 'joinApplication', 'changeEmail'));
comment on column visitor_link.subject_id is 'signUp: the pending visitor. finishApplication: the pending visitor or the application. confirmContribution: the contribution. joinApplication: the invitation. changeEmail: the visitor.';

alter table contribution_wording add column source_url text;
comment on column contribution_wording.source_url is 'The source that an insight named then; null: none, or it is no insight.';
