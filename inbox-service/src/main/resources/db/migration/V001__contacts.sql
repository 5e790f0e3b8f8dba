-- What the inbox knows of people: a copy kept by lead events, so that a message never waits for another service.
-- A deleted lead leaves its id and version here and nothing else: an older event that comes in late must not
-- bring it back.
CREATE TABLE contacts (
  business_id uuid NOT NULL,
  lead_id uuid NOT NULL,
  name text,
  email text,
  phone text,
  country text,
  -- state or province, when a field of the lead tells it
  region text,
  owner_id uuid,
  status text NOT NULL DEFAULT 'new',
  lead_version bigint NOT NULL,
  deleted_at timestamptz,
  PRIMARY KEY (business_id, lead_id)
);
CREATE INDEX contacts_by_phone ON contacts (business_id, phone) WHERE phone IS NOT NULL;
CREATE INDEX contacts_by_email ON contacts (business_id, email) WHERE email IS NOT NULL;
COMMENT ON COLUMN contacts.phone IS 'E.164';
