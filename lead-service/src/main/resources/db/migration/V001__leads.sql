-- The leads of all businesses. Every index here is paid for by each row of an import: keep them few.
-- In the schema that every service sees; two services may come here at once, and IF NOT EXISTS alone is no guard.
SELECT pg_advisory_xact_lock(hashtext('leadnest.extensions'));
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;

CREATE TABLE leads (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  name text,
  email text,
  phone text,
  business_name text,
  notes text,
  status text NOT NULL DEFAULT 'new'
    CHECK (status IN ('new', 'contacted', 'qualified', 'booked', 'won', 'lost')),
  source text,
  custom_fields jsonb NOT NULL DEFAULT '{}',
  tags text[] NOT NULL DEFAULT '{}',
  owner_id uuid,
  country text,
  import_id uuid,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  -- What a search looks into. A word has no white space in it, so it never matches across two fields.
  search_text text GENERATED ALWAYS AS (lower(
    coalesce(name, '') || E'\n' || coalesce(email, '') || E'\n' || coalesce(phone, '') || E'\n'
    || coalesce(business_name, ''))) STORED,
  CONSTRAINT leads_identified CHECK (num_nonnulls(name, email, phone, business_name) > 0)
);
COMMENT ON COLUMN leads.email IS 'normalised, lower case';
COMMENT ON COLUMN leads.phone IS 'E.164';

CREATE UNIQUE INDEX leads_by_email ON leads (business_id, email) WHERE email IS NOT NULL;
CREATE INDEX leads_by_phone ON leads (business_id, phone) WHERE phone IS NOT NULL;
CREATE INDEX leads_by_time ON leads (business_id, created_at, id);
CREATE INDEX leads_search ON leads USING gin (business_id, search_text gin_trgm_ops)
  WITH (fastupdate = on, gin_pending_list_limit = 8192);
