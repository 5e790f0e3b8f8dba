-- One thread for each person, over all channels.
CREATE TABLE conversations (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  -- null for someone who is not a lead; then address says who
  lead_id uuid,
  address text,
  subject text,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'snoozed', 'closed')),
  priority text NOT NULL DEFAULT 'normal' CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  assigned_to uuid,
  snoozed_until timestamptz,
  labels text[] NOT NULL DEFAULT '{}',
  last_message text,
  last_message_id uuid,
  last_channel text,
  last_activity timestamptz NOT NULL,
  -- since when the person waits for an answer; null when they do not
  waiting_since timestamptz,
  message_count integer NOT NULL DEFAULT 0,
  -- counts the public events of this key, gapless
  event_version bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  CONSTRAINT conversations_with_someone CHECK (num_nonnulls(lead_id, address) > 0)
);
CREATE UNIQUE INDEX conversations_by_lead ON conversations (business_id, lead_id) WHERE lead_id IS NOT NULL;
CREATE UNIQUE INDEX conversations_by_address ON conversations (business_id, address) WHERE lead_id IS NULL;
CREATE INDEX conversations_by_activity ON conversations (business_id, last_activity DESC, id DESC);
