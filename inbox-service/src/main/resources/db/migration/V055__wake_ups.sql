-- Snoozed conversations, across businesses: whoever wakes them looks here first and learns for which business to act.
CREATE TABLE wake_ups (
  conversation_id uuid PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
  owner_business uuid NOT NULL,
  wake_at timestamptz NOT NULL
);
CREATE INDEX wake_ups_due ON wake_ups (wake_at);
COMMENT ON TABLE wake_ups IS 'infrastructure: when conversations wake, of any business; ids and times only';
