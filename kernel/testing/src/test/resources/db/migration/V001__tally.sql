CREATE TABLE tally (
  business_id uuid NOT NULL,
  lead text NOT NULL,
  version bigint NOT NULL,
  applied integer NOT NULL DEFAULT 1,
  PRIMARY KEY (business_id, lead)
);
CREATE TABLE tally_history (
  business_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  lead text NOT NULL
) PARTITION BY RANGE (at);
CREATE TABLE tally_history_all PARTITION OF tally_history DEFAULT;
CREATE TABLE claim (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  business_id uuid NOT NULL
);
COMMENT ON TABLE claim IS 'infrastructure: claimed across businesses';
