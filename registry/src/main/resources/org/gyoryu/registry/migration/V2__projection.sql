-- What pages and the API read. Rebuilt as a whole, in one transaction, whenever the records were reconciled.
-- Dates are texts as exact as known ('' = unknown); *_day columns hold the first, *_by the last day that a date can mean.

create table snapshot (
  only_one boolean primary key default true check (only_one),
  id text not null,
  as_of date not null,
  country_a text not null,
  country_b text not null,
  reconciled_at timestamptz not null default now(),
  last_batch bigint not null default 0,
  rules text not null default ''
);
comment on column snapshot.last_batch is 'the last import that was reconciled, and by which version of the rules: if both still hold, nothing is to do';

create table level (
  country text not null, code text not null, tier text not null,
  name_ko text not null, name_zh text not null, name_en text not null,
  primary key (country, code)
);

create table region (
  country text not null, scheme text not null, code text not null, position int not null,
  name_ko text not null, name_zh text not null, name_en text not null,
  primary key (country, scheme, code)
);

create table source (
  id text primary key, url text not null, publisher text not null, kind text not null,
  country text, published text not null, uses int not null
);
create index source_kind on source (kind, id);
create index source_country on source (country, id);
create index source_publisher on source (publisher, id);

create table government (
  id text primary key,
  country text not null,
  level text not null,
  tier text not null,
  parent_id text,
  province_id text not null,
  name_ko text not null, ko_derived boolean not null,
  name_zh text not null, zh_derived boolean not null,
  name_en text not null, en_derived boolean not null,
  latitude double precision, longitude double precision,
  population bigint, population_year int,
  region text not null,
  coastal boolean not null,
  littoral_sea text,
  valid_from text not null, valid_to text not null,
  successor_id text,
  source text not null,
  ties int not null default 0,
  exchanges int not null default 0
);
create index government_parent on government (parent_id);
create index government_successor on government (successor_id) where successor_id is not null;
create index government_list on government (country, (-ties), id);
create index government_all on government ((-ties), id);
create index government_province on government (province_id, (-ties), id);
create index government_region on government (country, region, (-ties), id);
create index government_tier on government (country, tier, (-ties), id);

create table region_member (
  country text not null, scheme text not null, code text not null, government_id text not null,
  primary key (country, scheme, code, government_id)
);

create table alias (
  government_id text not null, alias text not null, lang text not null, note text not null,
  primary key (government_id, alias, lang)
);

create table tie (
  id text primary key,
  a_id text not null references government (id) deferrable initially deferred,
  b_id text not null references government (id) deferrable initially deferred,
  kind text not null,
  formal boolean not null,
  since text not null, since_day date, since_by date,
  formal_since text not null, formal_since_day date, formal_since_by date,
  sort_day date not null,
  status text not null,
  type text not null,
  distance_km double precision,
  confidence real not null,
  last_exchange text not null, last_exchange_day date,
  exchanges int not null,
  claims int not null,
  disputed boolean not null,
  a_tier text not null, b_tier text not null,
  a_province text not null, b_province text not null,
  a_region text not null, b_region text not null,
  cell text not null generated always as
    (kind || '|' || a_tier || '|' || b_tier || '|' || a_province || '|' || b_province || '|' || type || '|' || status) stored
);
comment on column tie.cell is 'all that ties are filtered by, in one value: finds the few ties of a rare combination';
comment on column tie.sort_day is 'since_day, or 0001-01-01 where unknown; with id the key for paging from new to old (both descending, so that one row comparison continues a page)';
create index tie_new on tie (sort_day desc, id desc);
create index tie_a on tie (a_id, sort_day desc, id desc);
create index tie_b on tie (b_id, sort_day desc, id desc);
create index tie_kind on tie (kind, sort_day desc, id desc);
create index tie_status on tie (status, sort_day desc, id desc);
create index tie_type on tie (type, sort_day desc, id desc);
create index tie_a_province on tie (a_province, sort_day desc, id desc);
create index tie_b_province on tie (b_province, sort_day desc, id desc);
create index tie_b_region on tie (b_region, sort_day desc, id desc);
create index tie_cell on tie (cell, sort_day desc, id desc);
create index tie_a_region on tie (a_region, sort_day desc, id desc);
create index tie_tiers on tie (a_tier, b_tier, sort_day desc, id desc);

create table tie_stage (
  tie_id text not null references tie (id) on delete cascade deferrable initially deferred,
  kind text not null,
  date text not null, day date, by_day date,
  date_claim_id text,
  reason text not null,
  confidence real not null,
  date_confidence real not null,
  primary key (tie_id, kind)
);
create index tie_stage_day on tie_stage (by_day);

create table tie_side (
  tie_id text not null references tie (id) on delete cascade deferrable initially deferred,
  country text not null, kind text not null, date text not null, claims int not null,
  primary key (tie_id, country)
);

create table claim (
  id text primary key,
  a_country text not null, a_name text not null, a_name_ko text not null, a_name_en text not null, a_level text not null, a_parent text not null,
  b_country text not null, b_name text not null, b_name_ko text not null, b_name_en text not null, b_level text not null, b_parent text not null,
  kind text not null, date text not null, basis text not null,
  source_id text not null references source (id) deferrable initially deferred,
  note text not null,
  a_id text, b_id text,
  tie_id text,
  role text not null
);
comment on column claim.role is 'FOR, AGAINST (gives another date for its stage), ANNOUNCED, UNRESOLVED';
create index claim_tie on claim (tie_id);
create index claim_source on claim (source_id, id);
create index claim_a on claim (a_id, id);
create index claim_b on claim (b_id, id);
create index claim_role on claim (role, id);
create index claim_kind on claim (kind, id);
create index claim_basis on claim (basis, id);

create table exchange (
  id text primary key,
  date text not null, day date, sort_day date not null,
  a_id text not null references government (id) deferrable initially deferred,
  b_id text not null references government (id) deferrable initially deferred,
  tie_id text,
  form text not null, field text not null,
  people int,
  planned boolean not null,
  summary_en text not null,
  source_id text not null references source (id) deferrable initially deferred,
  a_tier text not null, b_tier text not null,
  a_province text not null, b_province text not null, b_region text not null
);
create index exchange_new on exchange (sort_day desc, id desc);
create index exchange_a on exchange (a_id, sort_day desc, id desc);
create index exchange_b on exchange (b_id, sort_day desc, id desc);
create index exchange_tie on exchange (tie_id, sort_day desc, id desc);
create index exchange_form on exchange (form, sort_day desc, id desc);
create index exchange_field on exchange (field, sort_day desc, id desc);
create index exchange_planned on exchange (planned, sort_day desc, id desc);
create index exchange_a_province on exchange (a_province, sort_day desc, id desc);
create index exchange_b_province on exchange (b_province, sort_day desc, id desc);
create index exchange_b_region on exchange (b_region, sort_day desc, id desc);
create index exchange_source on exchange (source_id);
create index exchange_tiers on exchange (a_tier, b_tier, sort_day desc, id desc);

create table mechanism (
  id text primary key, position int not null,
  name_ko text not null, name_zh text not null, name_en text not null,
  kind text not null, founded text not null, founded_note text not null,
  level text not null, secretariat text not null, regularity text not null, status text not null
);
create table mechanism_source (mechanism_id text not null, source_id text not null, primary key (mechanism_id, source_id));

create table membership (
  id bigint generated always as identity primary key,
  mechanism_id text not null, name text not null, country text not null, government_id text,
  joined text not null, "left" text not null, source_id text not null
);
create index membership_mechanism on membership (mechanism_id);
create index membership_government on membership (government_id);

create table meeting (
  id text primary key, mechanism_id text not null, date text not null, day date, sort_day date not null,
  place text not null, country text, government_id text, edition text not null, participants int, source_ids text not null
);
create index meeting_mechanism on meeting (mechanism_id, sort_day desc, id desc);
create index meeting_new on meeting (sort_day desc, id desc);

create table policy (
  id text primary key, date text not null, day date, sort_day date not null, scope text not null,
  name_ko text not null, name_zh text not null, name_en text not null,
  kind text not null, sign int not null, regions text not null, source_id text not null
);
create table policy_region (policy_id text not null, government_id text not null, primary key (policy_id, government_id));

create table indicator (
  government_id text not null, indicator text not null, year int not null, value double precision not null,
  unit text not null, source text not null
);
create index indicator_government on indicator (government_id, indicator, year);

create table link (
  id bigint generated always as identity primary key,
  a_id text, b_id text, kind text not null, from_date text not null, to_date text not null, source text not null
);

create table published_total (
  id text primary key, as_of text not null, scope text not null, measure text not null, value double precision not null,
  source_id text not null, note text not null
);

-- What could not be settled, listed with the reason.
create table open_question (
  id bigint generated always as identity primary key,
  kind text not null, resource text not null, row_key text not null, tie_id text, subject text not null, reason text not null
);
comment on column open_question.kind is 'UNRESOLVED, AMBIGUOUS, ANNOUNCED_ONLY, DATE_CONFLICT, BEFORE_EXISTENCE';
create index open_question_kind on open_question (kind, id);
create index open_question_tie on open_question (tie_id);

-- Changes of the number of ties by year, so that counts at any date need not read the ties: reaching a kind adds one to it
-- and takes one from the kind that was left. Written by refresh_tie_count().
create table tie_count (
  year int not null,
  kind text not null,
  a_tier text not null, b_tier text not null,
  a_province text not null, b_province text not null,
  a_region text not null, b_region text not null,
  type text not null, status text not null,
  delta int not null
);
comment on column tie_count.year is 'in which the kind was reached for certain; 0: at an unknown date';

-- How the kind of a tie moved. A tie is at every date of the highest kind among its stages that were reached by then; what
-- is undated comes last, under null days, so that the sum over all dates is the kind of today. "day" is the first and
-- "by_day" the last day that the move can have happened on, by the order of by_day.
create view tie_move as
  select tie_id, kind, kind_before, day, by_day
  from (
    select tie_id, kind, rank, day, by_day,
      max(rank) over earlier as rank_before,
      (array['UNSTATED', 'INTENT', 'FRIENDSHIP', 'SISTER'])[max(rank) over earlier] as kind_before
    from (
      select s.*, array_position(array['UNSTATED', 'INTENT', 'FRIENDSHIP', 'SISTER'], s.kind) as rank from tie_stage s
    ) ranked
    window earlier as (
      partition by tie_id order by by_day nulls last, rank rows between unbounded preceding and 1 preceding)
  ) walked
  where rank_before is null or rank > rank_before;

-- Fills tie_count from ties and stages. Call it at the end of every reconciling.
create procedure refresh_tie_count() language sql as $$
  delete from tie_count;
  insert into tie_count
  select coalesce(extract(year from m.by_day)::int, 0), step.kind, t.a_tier, t.b_tier, t.a_province, t.b_province,
    t.a_region, t.b_region, t.type, t.status, sum(step.delta)
  from tie_move m
  join tie t on t.id = m.tie_id
  cross join lateral (values (m.kind, 1), (m.kind_before, -1)) step (kind, delta)
  where step.kind is not null
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, step.delta;
$$;
