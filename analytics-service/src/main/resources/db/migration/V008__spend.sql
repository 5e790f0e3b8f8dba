-- What was spent in a month on a source, or on one campaign of it. An empty campaign: the source as a whole.
CREATE TABLE spend (
  business_id uuid NOT NULL,
  month date NOT NULL CHECK (month = date_trunc('month', month)),
  source text NOT NULL,
  campaign text NOT NULL DEFAULT '',
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  entered_by uuid,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (business_id, month, source, campaign)
);
COMMENT ON COLUMN spend.amount_minor IS 'in the smallest unit of the business''s currency';
