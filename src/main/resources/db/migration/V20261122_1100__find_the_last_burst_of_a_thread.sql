-- Whoever is told of a post joins what they were told of the posts just before it, however long the thread is.
create index notifications_by_post on notifications (discussion_id, post_number);
