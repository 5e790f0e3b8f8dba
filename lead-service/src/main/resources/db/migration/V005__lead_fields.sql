-- A business's own fields. Their values live in leads.custom_fields under the key; a field that is deleted
-- hides its values and loses none.
CREATE TABLE lead_fields (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  key text NOT NULL,
  label text NOT NULL,
  type text NOT NULL CHECK (type IN ('text', 'number', 'date', 'choice', 'money', 'yes_no')),
  choices text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  deleted_at timestamptz
);
CREATE UNIQUE INDEX lead_fields_by_key ON lead_fields (business_id, key);
