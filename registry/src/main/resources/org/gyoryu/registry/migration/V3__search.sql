-- Keys under which a government is found (SearchKeys): equal keys first, then prefixes, then similar ones.
create table search_key (
  key text not null,
  government_id text not null references government (id) on delete cascade deferrable initially deferred,
  weight real not null,
  label text not null,
  primary key (key, government_id)
);
create index search_key_prefix on search_key (key text_pattern_ops, weight desc);
create index search_key_similar on search_key using gin (key gin_trgm_ops);
create index search_key_government on search_key (government_id);

-- The best answers for prefixes that so many keys share that a range scan would touch too many of them.
create table search_prefix (
  prefix text not null,
  rank int not null,
  government_id text not null references government (id) on delete cascade deferrable initially deferred,
  label text not null,
  weight real not null,
  primary key (prefix, rank)
);

-- Fills search_prefix from search_key: the 20 best governments of each prefix that begins more than 200 keys. Call it
-- whenever the keys were written.
create procedure refresh_search_prefix() language sql as $$
  delete from search_prefix;
  insert into search_prefix
  with cut as (
    select left(k.key, n) as prefix, k.government_id, k.label, k.weight
    from search_key k cross join generate_series(1, 12) n
    where char_length(k.key) >= n
  ),
  busy as (select prefix from cut group by prefix having count(*) > 200),
  best as (
    select distinct on (prefix, government_id) prefix, government_id, label, weight
    from cut join busy using (prefix)
    order by prefix, government_id, weight desc, label
  ),
  ranked as (
    select prefix, row_number() over (partition by prefix order by weight desc, ties desc, government_id) as rank,
      government_id, label, weight
    from best join government on id = government_id
  )
  select prefix, rank, government_id, label, weight from ranked where rank <= 20;
$$;
