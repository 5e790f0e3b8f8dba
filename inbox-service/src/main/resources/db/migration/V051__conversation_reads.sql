-- What each member of the team has seen. No row: nothing yet.
CREATE TABLE conversation_reads (
  business_id uuid NOT NULL,
  conversation_id uuid NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  user_id uuid NOT NULL,
  -- how many messages had come in when they looked
  seen integer NOT NULL,
  -- they said "unread" themselves
  flagged boolean NOT NULL DEFAULT false,
  PRIMARY KEY (business_id, user_id, conversation_id)
);
CREATE INDEX conversation_reads_of ON conversation_reads (conversation_id);
