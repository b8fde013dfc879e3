-- Which pages of ours a post links to, so that those pages can say where they are discussed. Posts
-- written before are noted when they are next edited.
create table post_links (
  post_id bigint not null references posts (id),
  path varchar(200) not null,
  primary key (post_id, path)
);
create index post_links_by_path on post_links (path);
