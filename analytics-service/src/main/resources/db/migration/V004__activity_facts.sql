CREATE TABLE activities (
  business_id uuid NOT NULL,
  month date NOT NULL,
  activity_id uuid NOT NULL,
  lead_id uuid NOT NULL,
  kind text NOT NULL,
  outcome text,
  minutes integer,
  starts_at timestamptz,
  user_id uuid,
  happened_at timestamptz NOT NULL,
  PRIMARY KEY (business_id, month, activity_id)
) PARTITION BY RANGE (month);
CREATE TABLE activities_other PARTITION OF activities DEFAULT;
CREATE INDEX activities_by_lead ON activities (business_id, lead_id);
CREATE INDEX activities_by_time ON activities (business_id, happened_at);
