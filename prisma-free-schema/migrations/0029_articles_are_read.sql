-- An article that a producer writes is matter as an imported one is.
alter table topic add column article_read text;
comment on column topic.article_read is 'MD5, hexadecimal, of the article in Markdown as the last reading knew it; null: none. Where it is not that of article_markdown, the topic is to be read again.';
