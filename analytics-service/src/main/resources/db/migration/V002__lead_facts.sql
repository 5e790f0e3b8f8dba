-- What is known of each lead. The month is read from the id (UUIDv7), so it is known whichever event comes first,
-- and never changes. A lead of whom only messages are known so far has version 0.
CREATE TABLE leads (
  business_id uuid NOT NULL,
  month date NOT NULL,
  lead_id uuid NOT NULL,
  version bigint NOT NULL DEFAULT 0,
  deleted boolean NOT NULL DEFAULT false,
  name text,
  source text,
  campaign text,
  owner_id uuid,
  industry text,
  status text,
  arrived_at timestamptz,
  value_minor bigint,
  lost_reason text,
  move_version bigint NOT NULL DEFAULT 0,
  moved_at timestamptz,
  booked_at timestamptz,
  appointment_at timestamptz,
  touched_at timestamptz,
  touched_by uuid,
  touched_through text,
  replied_at timestamptz,
  PRIMARY KEY (business_id, month, lead_id)
) PARTITION BY RANGE (month);
CREATE TABLE leads_other PARTITION OF leads DEFAULT;
COMMENT ON COLUMN leads.move_version IS 'version of the lead at its last known change of status';
COMMENT ON COLUMN leads.booked_at IS 'when it first got the status booked';
COMMENT ON COLUMN leads.appointment_at IS 'when its first booking was made';
COMMENT ON COLUMN leads.touched_at IS 'when it was first written to or called after it came in';

CREATE INDEX leads_by_arrival ON leads (business_id, arrived_at);
CREATE INDEX leads_by_outcome ON leads (business_id, status, moved_at);
