-- How each person likes their screens: kept with the account, so that it follows them from one machine to another.

create table preference (
  user_id uuid not null,
  chosen jsonb not null,
  kept_at timestamptz not null,
  constraint preference_pk primary key (user_id),
  constraint preference_user_fk foreign key (user_id) references app_user (id) on delete cascade,
  constraint preference_named check (jsonb_typeof(chosen) = 'object')
);
comment on table preference is 'What somebody chose for their own screens; apart from the account, which every request reads.';
comment on column preference.chosen is 'Of what was chosen: {theme, density, language, tour: {step, ended}, layout, layouts: [{name, columns: [{id, shown, width}]}]}; width in CSS pixels.';
