-- Events about a business's sender settings so far: each carries its number.
ALTER TABLE inbox_settings ADD COLUMN sender_version bigint NOT NULL DEFAULT 0;
