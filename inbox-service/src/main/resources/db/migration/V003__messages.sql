-- Everything said in a conversation, and the state of what is being sent. A row is written before a provider is
-- called, under a key that can be there once, so that nothing is sent twice.
CREATE TABLE messages (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  conversation_id uuid NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  lead_id uuid,
  direction text NOT NULL CHECK (direction IN ('in', 'out')),
  channel text NOT NULL CHECK (channel IN ('email', 'sms', 'task', 'note')),
  kind text NOT NULL CHECK (kind IN ('sequence', 'reply', 'auto', 'note', 'inbound', 'task')),
  purpose text CHECK (purpose IN ('marketing', 'transactional')),
  state text NOT NULL CHECK (state IN ('queued', 'deferred', 'held', 'sending', 'sent', 'delivered', 'failed',
    'unconfirmed', 'cancelled', 'received', 'noted')),
  -- why it failed, waits or was cancelled: a stable code, and words without personal data
  reason text,
  reason_detail text,
  -- 'step:<enrolment>:<step>', 'reply:<idempotency key>', 'in:<provider>:<id>', 'auto:<message answered>'
  dedupe_key text NOT NULL,
  enrolment_id uuid,
  step integer,
  variant text,
  sequence_name text,
  first_touch boolean NOT NULL DEFAULT false,
  author_id uuid,
  from_address text,
  to_address text,
  subject text,
  body_text text,
  body_html text,
  -- of an e-mail: RFC 5322 Message-ID, without angle brackets, and what it answers
  rfc_message_id text,
  rfc_in_reply_to text,
  provider text,
  provider_id text,
  sandbox boolean NOT NULL DEFAULT false,
  segments integer,
  attempts integer NOT NULL DEFAULT 0,
  -- not to be sent before this, and not after that
  not_before timestamptz NOT NULL,
  expires_at timestamptz,
  -- fencing: who sends it, until when; every write-back names both owner and attempts
  claimed_by uuid,
  claimed_until timestamptz,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  delivered_at timestamptz,
  search_text text GENERATED ALWAYS AS (lower(coalesce(subject, '') || E'\n' || coalesce(body_text, ''))) STORED
);
CREATE UNIQUE INDEX messages_once ON messages (business_id, dedupe_key);
CREATE INDEX messages_of_conversation ON messages (conversation_id, created_at DESC, id DESC);
CREATE INDEX messages_by_provider ON messages (provider, provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX messages_by_rfc_id ON messages (business_id, rfc_message_id) WHERE rfc_message_id IS NOT NULL;
CREATE INDEX messages_of_enrolment ON messages (business_id, enrolment_id) WHERE enrolment_id IS NOT NULL;

-- What waits to be sent, across businesses: the sender looks here first and learns which business to act for. A row
-- is there exactly while its message is queued, deferred or sending, and holds nothing a person could be known by.
CREATE TABLE send_queue (
  message_id uuid PRIMARY KEY,
  owner_business uuid NOT NULL,
  channel text NOT NULL,
  -- 0 replies and answers, 1 the first touch of a new lead, 2 the rest
  rank smallint NOT NULL,
  not_before timestamptz NOT NULL,
  claimed_by uuid,
  claimed_until timestamptz,
  attempt integer NOT NULL DEFAULT 0
);
CREATE INDEX send_queue_due ON send_queue (rank, not_before);
COMMENT ON TABLE send_queue IS 'infrastructure: the sender looks for work before it knows of which business';
