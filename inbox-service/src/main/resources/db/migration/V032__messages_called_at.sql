-- When the message was last handed to a provider: a look-up at the provider begins to search there.
ALTER TABLE messages ADD called_at timestamptz;
