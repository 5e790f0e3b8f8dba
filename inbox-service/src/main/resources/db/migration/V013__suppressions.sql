-- Addresses that must not be written to any more. Kept as a keyed hash, so that a person who was erased stays on the
-- list without being known by it; the masked text is for people to recognise an entry and goes with the person.
CREATE TABLE suppressions (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  channel text NOT NULL CHECK (channel IN ('email', 'sms')),
  address_hash bytea NOT NULL,
  masked text,
  lead_id uuid,
  reason text NOT NULL CHECK (reason IN ('keyword', 'plain_words', 'one_click', 'preference_page', 'complaint',
    'bounce', 'provider', 'manual')),
  at timestamptz NOT NULL,
  created_by uuid
);
CREATE UNIQUE INDEX suppressions_once ON suppressions (business_id, address_hash, channel);
CREATE INDEX suppressions_by_time ON suppressions (business_id, at DESC, id DESC);
CREATE INDEX suppressions_by_lead ON suppressions (business_id, lead_id) WHERE lead_id IS NOT NULL;
