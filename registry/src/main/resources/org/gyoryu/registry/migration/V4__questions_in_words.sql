-- What an open question sets against each other, so that pages can say it in the reader's language.
alter table open_question
  add column government_ids text not null default '',
  add column said text not null default '',
  add column settled text not null default '';

-- Write the projection anew at the next start.
update snapshot set rules = '';
