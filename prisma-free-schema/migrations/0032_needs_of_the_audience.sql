-- What somebody needs to sit in the audience is said with their seat, if they wish.
alter table audience_seat add column accessibility text not null default '';
alter table audience_seat alter column accessibility drop default;
alter table audience_seat add constraint audience_seat_accessibility_bounded check (length(accessibility) <= 500), add constraint audience_seat_released_needs_nothing check (state <> 'released' or accessibility = '');
comment on column audience_seat.accessibility is 'What they need, in their own words, for whoever receives them at the door alone; empty: nothing said, or given back.';
