-- Proof that a person agreed to be written to. It belongs to the address they gave: a new number needs a new consent.
CREATE TABLE consents (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  lead_id uuid,
  channel text NOT NULL CHECK (channel IN ('email', 'sms')),
  address_hash bytea NOT NULL,
  method text NOT NULL CHECK (method IN ('form', 'import', 'keyword', 'preference_page', 'verbal', 'manual')),
  wording text,
  source text,
  -- where it can be looked up: page, file and row, message, IP address
  evidence text,
  obtained_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid,
  revoked_at timestamptz
);
CREATE INDEX consents_by_address ON consents (business_id, address_hash, channel);
CREATE INDEX consents_by_lead ON consents (business_id, lead_id);
-- The same row of the same file, or the same form sent twice, is one consent.
CREATE UNIQUE INDEX consents_once ON consents (business_id, address_hash, channel, method, obtained_at);
COMMENT ON COLUMN consents.address_hash IS 'HMAC-SHA-256, see AddressHash';
