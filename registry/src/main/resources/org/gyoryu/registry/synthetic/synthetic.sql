-- Made-up rows from a hash of their number, so that the same size gives the same rows. Statements end with two semicolons.

create or replace function pg_temp.pick(i bigint, salt int, n bigint) returns bigint language sql immutable
  return (hashint8extended(i, salt) & 9223372036854775807) % n;;

-- From 0 to 1, towards 0 the more the higher the power.
create or replace function pg_temp.skew(i bigint, salt int, power int) returns double precision language sql immutable
  return power(pg_temp.pick(i, salt, 1000000) / 1000000.0::double precision, power);;

create temporary table syllable on commit drop as
select row_number() over () - 1 as n, ko, ko_key, zh, en
from unnest(
  string_to_array('{ko}', ' '),
  string_to_array('{ko_keys}', ' '),
  string_to_array('江 山 川 州 城 南 北 东 西 原 平 安 阳 光 仁 釜 大 蔚 全 木 丽 顺 罗 金 昌 镇 统 浦 庆 龟 荣 尚 闻 岸 忠 清 公 保 牙 论 堤 洪 礼 泰 唐 春 束 三 横 铁 华 高 麟 襄 义 水 龙 始 河 涟 威 海 青 岛', ' '),
  string_to_array('jiang shan chuan zhou cheng nan bei dong xi yuan ping an yang guang ren fu da wei quan mu li shun luo jin chang zhen tong pu qing gui rong shang wen an zhong qing gong bao ya lun di hong li tai tang chun shu san heng tie hua gao lin xiang yi shui long shi he lian wei hai qing dao', ' ')
) as syllables (ko, ko_key, zh, en);;

insert into snapshot (id, as_of, country_a, country_b) values ('synthetic', '2026-11-24', 'KR', 'CN');;

insert into level (country, code, tier, name_ko, name_zh, name_en)
select country, lower(tier), tier, tier, tier, initcap(tier)
from unnest(array['KR', 'CN']) country, unnest(array['PROVINCE', 'CITY', 'COUNTY']) tier;;

insert into region (country, scheme, code, position, name_ko, name_zh, name_en)
select country, 'main', 'R' || r, r, 'R' || r, 'R' || r, 'Region ' || r
from unnest(array['KR', 'CN']) country, generate_series(0, 3) r;;

insert into source (id, url, publisher, kind, country, published, uses)
select 'S' || lpad(i::text, 7, '0'), 'https://example.org/' || i, 'example' || i % 500 || '.org',
  (array['OFFICIAL', 'ACADEMIC', 'ENCYCLOPEDIA', 'NEWS', 'OTHER'])[1 + pg_temp.pick(i, 1, 5)],
  case when i % 2 = 0 then 'KR' else 'CN' end, '', 1
from generate_series(1, greatest(10, {ties} / 10)) i;;

-- Governments: number i of side a is even, of side b odd; the first ones of each side are its 17 and 31 provinces.
create temporary table place on commit drop as
select i, side, n,
  case when side = 0 then 'KR-' else 'CN-' end || lpad(n::text, 6, '0') as id,
  case when side = 0 then 'KR' else 'CN' end as country,
  case when n < provinces then 'PROVINCE' when n < provinces + {governments} / 10 then 'CITY' else 'COUNTY' end as tier,
  case when n < provinces then n else floor(provinces * pg_temp.skew(i, 2, 2))::bigint end as province,
  provinces
from (
  select i, (i % 2)::int as side, i / 2 as n, case when i % 2 = 0 then 17 else 31 end as provinces
  from generate_series(0::bigint, {governments} - 1) i
) numbered;;

create temporary table name on commit drop as
select p.id,
  s1.ko || s2.ko || coalesce(s3.ko, '') as ko,
  s1.ko_key || s2.ko_key || coalesce(s3.ko_key, '') as ko_key,
  s1.zh || s2.zh || coalesce(s3.zh, '') as zh,
  s1.en || s2.en || coalesce(s3.en, '') as en
from place p
join syllable s1 on s1.n = pg_temp.pick(p.i, 3, 64)
join syllable s2 on s2.n = pg_temp.pick(p.i, 4, 64)
left join syllable s3 on s3.n = pg_temp.pick(p.i, 5, 64) and pg_temp.pick(p.i, 6, 10) < 8;;

create unique index on place (side, n);;

create temporary table pair on commit drop as
select a, b, min(i) as i
from (
  select i,
    floor(({governments} / 2) * pg_temp.skew(i, 10, 2))::bigint as a,
    floor(({governments} / 2) * pg_temp.skew(i, 11, 2))::bigint as b
  from generate_series(1::bigint, {ties} + {ties} / 3 + 1000) i
) drawn
group by a, b order by min(i) limit {ties};;

create temporary table drawn_tie on commit drop as
select p.i, a.id || '~' || b.id as id, a.id as a_id, b.id as b_id,
  (array['UNSTATED', 'INTENT', 'FRIENDSHIP', 'FRIENDSHIP', 'FRIENDSHIP', 'FRIENDSHIP', 'SISTER', 'SISTER', 'SISTER', 'SISTER'])
    [1 + pg_temp.pick(p.i, 12, 10)] as kind,
  case when pg_temp.pick(p.i, 13, 100) < 15 then null
    else date '1992-01-01' + floor(12740 * (1 - pg_temp.skew(p.i, 14, 2)))::int end as day,
  pg_temp.pick(p.i, 15, 3) as precision,
  case when b.province < 8 and pg_temp.pick(p.i, 16, 3) = 0 then 'TRANSBORDER_REGIONAL' else 'TRANSREGIONAL' end as type,
  (array['ACTIVE', 'QUIET', 'DORMANT', 'UNKNOWN'])[1 + floor(4 * pg_temp.skew(p.i, 17, 2))::int] as status,
  a.tier as a_tier, b.tier as b_tier,
  'KR-' || lpad(a.province::text, 6, '0') as a_province, 'CN-' || lpad(b.province::text, 6, '0') as b_province,
  'R' || a.province % 4 as a_region, 'R' || b.province % 4 as b_region
from pair p
join place a on a.side = 0 and a.n = p.a
join place b on b.side = 1 and b.n = p.b;;

create temporary table dated_tie on commit drop as
select t.*,
  coalesce(case precision when 0 then to_char(day, 'YYYY') when 1 then to_char(day, 'YYYY-MM') else to_char(day, 'YYYY-MM-DD') end, '') as since,
  case precision when 0 then date_trunc('year', day) when 1 then date_trunc('month', day) else day end::date as first_day,
  case precision when 0 then date_trunc('year', day) + interval '1 year - 1 day'
    when 1 then date_trunc('month', day) + interval '1 month - 1 day' else day end::date as last_day
from drawn_tie t;;

insert into tie (id, a_id, b_id, kind, formal, since, since_day, since_by, formal_since, formal_since_day, formal_since_by,
  sort_day, status, type, distance_km, confidence, last_exchange, exchanges, claims, disputed, a_tier, b_tier, a_province, b_province,
  a_region, b_region)
select id, a_id, b_id, kind, kind <> 'INTENT', since, first_day, last_day, since, first_day, last_day,
  coalesce(first_day, date '0001-01-01'), status, type, 300 + pg_temp.pick(i, 20, 2500), 0.5, '', 0, 1, pg_temp.pick(i, 21, 10) = 0,
  a_tier, b_tier, a_province, b_province, a_region, b_region
from dated_tie;;

insert into tie_stage (tie_id, kind, date, day, by_day, date_claim_id, reason, confidence, date_confidence)
select id, kind, since, first_day, last_day, null, 'ONLY_ONE', 0.5, 0.5 from dated_tie
union all
select id, 'INTENT', (extract(year from first_day)::int - 1)::text, date_trunc('year', first_day - interval '1 year'),
  date_trunc('year', first_day) - interval '1 day', null, 'ONLY_ONE', 0.5, 0.5
from dated_tie where kind in ('FRIENDSHIP', 'SISTER') and pg_temp.pick(i, 22, 5) = 0 and first_day is not null;;

insert into tie_side (tie_id, country, kind, date, claims)
select id, case when i % 2 = 0 then 'KR' else 'CN' end, kind, since, 1 from dated_tie;;

insert into claim (id, a_country, a_name, a_name_ko, a_name_en, a_level, a_parent, b_country, b_name, b_name_ko, b_name_en, b_level,
  b_parent, kind, date, basis, source_id, note, a_id, b_id, tie_id, role)
select 'C' || lpad(i::text, 8, '0'), 'KR', a_id, '', '', '', '', 'CN', b_id, '', '', '', '', kind, since, 'STATED',
  'S' || lpad((1 + pg_temp.pick(i, 23, greatest(10, {ties} / 10)))::text, 7, '0'), '', a_id, b_id, id, 'FOR'
from dated_tie;;

insert into exchange (id, date, day, sort_day, a_id, b_id, tie_id, form, field, people, planned, summary_en, source_id, a_tier, b_tier,
  a_province, b_province, b_region)
select 'E' || lpad(i::text, 8, '0'), to_char(day, 'YYYY-MM-DD'), day, day, a_id, b_id, id,
  (array['AGREEMENT', 'DELEGATION_VISIT', 'OFFICIAL_EXCHANGE', 'CULTURE', 'SPORT', 'YOUTH', 'TRADE'])[1 + pg_temp.pick(i, 24, 7)],
  (array['ADMINISTRATION', 'ECONOMY', 'CULTURE', 'YOUTH', 'EDUCATION', 'TOURISM', 'SPORT'])[1 + pg_temp.pick(i, 25, 7)],
  pg_temp.pick(i, 26, 200), pg_temp.pick(i, 27, 20) = 0, 'Visit ' || i,
  'S' || lpad((1 + pg_temp.pick(i, 28, greatest(10, {ties} / 10)))::text, 7, '0'), a_tier, b_tier, a_province, b_province, b_region
from dated_tie where day is not null and pg_temp.pick(i, 29, 3) = 0;;

insert into government (id, country, level, tier, parent_id, province_id, name_ko, ko_derived, name_zh, zh_derived, name_en, en_derived,
  latitude, longitude, population, population_year, region, coastal, littoral_sea, valid_from, valid_to, successor_id, source, ties,
  exchanges)
select p.id, country, lower(tier), tier,
  case tier when 'PROVINCE' then null
    when 'CITY' then country || '-' || lpad(province::text, 6, '0')
    else country || '-' || lpad((provinces + pg_temp.pick(p.i, 30, {governments} / 10))::text, 6, '0') end,
  country || '-' || lpad(province::text, 6, '0'),
  ko || '시', false, zh || '市', side = 0, initcap(en), side = 0,
  25 + pg_temp.pick(p.i, 31, 20000) / 1000.0, 100 + pg_temp.pick(p.i, 32, 30000) / 1000.0, 1000 + pg_temp.pick(p.i, 33, 5000000), 2020,
  'R' || province % 4, false, null, '', '', null, 'synthetic', coalesce(t.ties, 0), 0
from place p
join name using (id)
left join (
  select government_id, count(*) as ties
  from (select a_id as government_id from drawn_tie where kind <> 'INTENT'
    union all select b_id from drawn_tie where kind <> 'INTENT') ends
  group by 1) t on t.government_id = p.id;;

insert into search_key (key, government_id, weight, label)
select key, id, max(weight), min(label)
from (
  select ko_key || '{ko_city_key}' as key, id, 1.0 as weight, ko || '시' as label from name
  union all select ko_key, id, 0.95, ko from name
  union all select zh || '市', id, 1.0, zh || '市' from name
  union all select zh, id, 0.95, zh from name
  union all select en, id, 1.0, initcap(en) from name
  union all select '~' || translate(en, 'gdbr', 'ktpl'), id, 0.81, initcap(en) from name
) keys
group by key, id;;

call refresh_tie_count();;

call refresh_search_prefix()
