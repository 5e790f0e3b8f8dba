CREATE TABLE enrolments (
  business_id uuid NOT NULL,
  month date NOT NULL,
  enrolment_id uuid NOT NULL,
  lead_id uuid NOT NULL,
  sequence_id uuid NOT NULL,
  sequence_name text,
  sequence_version integer,
  started_by text,
  started_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  PRIMARY KEY (business_id, month, enrolment_id)
) PARTITION BY RANGE (month);
CREATE TABLE enrolments_other PARTITION OF enrolments DEFAULT;
CREATE INDEX enrolments_by_lead ON enrolments (business_id, lead_id);

-- The month is that of the enrolment: a step has no id of its own.
CREATE TABLE steps (
  business_id uuid NOT NULL,
  month date NOT NULL,
  enrolment_id uuid NOT NULL,
  step integer NOT NULL,
  lead_id uuid NOT NULL,
  sequence_id uuid NOT NULL,
  sequence_version integer NOT NULL,
  variant text,
  channel text NOT NULL,
  due_at timestamptz NOT NULL,
  PRIMARY KEY (business_id, month, enrolment_id, step)
) PARTITION BY RANGE (month);
CREATE TABLE steps_other PARTITION OF steps DEFAULT;
CREATE INDEX steps_by_lead ON steps (business_id, lead_id);
