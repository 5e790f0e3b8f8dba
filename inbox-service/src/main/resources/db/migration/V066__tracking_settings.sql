-- Whether a business wants to know that its e-mails are opened and their links followed.
ALTER TABLE inbox_settings ADD COLUMN track_sequences boolean NOT NULL DEFAULT true;
ALTER TABLE inbox_settings ADD COLUMN track_replies boolean NOT NULL DEFAULT false;
