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

-- The best answers for short prefixes, where a range scan would touch too many keys.
create table search_prefix (
  prefix text not null,
  rank int not null,
  government_id text not null references government (id) on delete cascade deferrable initially deferred,
  label text not null,
  weight real not null,
  primary key (prefix, rank)
);
