-- What happened to a lead, for its timeline; rows are only ever added. An import adds none for the leads it
-- creates: that they were imported is told by the lead itself.
CREATE TABLE lead_events (
  id uuid NOT NULL,
  business_id uuid NOT NULL,
  lead_id uuid NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  actor uuid,
  data jsonb NOT NULL,
  PRIMARY KEY (lead_id, id)
);
COMMENT ON COLUMN lead_events.actor IS 'the user who did it; null for the system';
