-- How people are presented and placed on the set: what the host says, what the screen shows, where they sit.

alter table person add column pronunciation text;
alter table person add column biography text;
alter table person add constraint person_pronunciation_said check (pronunciation is null or length(pronunciation) between 1 and 200);
alter table person add constraint person_biography_said check (biography is null or length(biography) between 1 and 2000);
comment on column person.pronunciation is 'How the host says the name, « val-QUI-ri »; null: as it is written.';
comment on column person.biography is 'A few sentences for the host; null: none.';

alter table participation add column chair integer;
alter table participation add column microphone text;
alter table participation add constraint participation_chair_on_set check (chair is null or chair between 1 and 60);
alter table participation add constraint participation_chair_once unique (episode_id, chair);
alter table participation add constraint participation_microphone_said check (microphone is null or length(microphone) between 1 and 80);
comment on column participation.chair is 'On the set, from 1; null: not settled.';
comment on column participation.microphone is '« HF 3 », « cravate 2 »; null: not settled.';
