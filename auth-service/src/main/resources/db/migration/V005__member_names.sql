-- What colleagues call a member; null until they say it.
ALTER TABLE member ADD COLUMN name text;
