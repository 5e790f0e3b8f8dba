-- What people did with a lead outside of LeadNest. Gone with the lead: a deleted person leaves no notes behind.
CREATE TABLE lead_activities (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  lead_id uuid NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('call', 'booking', 'note')),
  outcome text,
  minutes integer CHECK (minutes BETWEEN 0 AND 1440),
  starts_at timestamptz,
  note text,
  user_id uuid,
  at timestamptz NOT NULL
);
COMMENT ON COLUMN lead_activities.at IS 'when it happened, which may be before it was logged';
CREATE INDEX lead_activities_by_time ON lead_activities (lead_id, at DESC, id DESC);
