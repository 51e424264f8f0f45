-- Everything that was ever imported, row by row, with who and when. Rows are only added; the projection tables of the
-- later migrations can always be rebuilt from here.

create extension if not exists pg_trgm;

create table import_batch (
  id bigint generated always as identity primary key,
  resource text not null,
  file text not null,
  sha256 text not null,
  imported_by text not null,
  imported_at timestamptz not null default now(),
  rows_read bigint not null,
  rows_added bigint not null
);

create table record (
  resource text not null,
  row_key text not null,
  version int not null,
  content jsonb not null,
  digest text not null,
  batch_id bigint not null references import_batch (id),
  line bigint not null,
  primary key (resource, row_key, version)
);

comment on table record is 'each imported row and each of its later wordings; the highest version is in force';
comment on column record.digest is 'SHA-256 of the content, so that importing the same row twice adds nothing';

-- The descriptor of the package that was imported last: sides, day of compilation, title.
create table package (
  only_one boolean primary key default true check (only_one),
  descriptor jsonb not null,
  batch_at timestamptz not null default now()
);
