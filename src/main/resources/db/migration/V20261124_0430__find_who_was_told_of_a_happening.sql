-- Before people are told of a post, who was told of it already is asked; that read every notification there is.
create index notifications_by_happening on notifications (happening);
