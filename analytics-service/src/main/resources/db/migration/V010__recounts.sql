-- Businesses whose sums are to be made anew from the facts; gone when done.
CREATE TABLE recounts (
  business_id uuid PRIMARY KEY,
  time_zone text NOT NULL,
  requested_at timestamptz NOT NULL
);
COMMENT ON TABLE recounts IS
  'infrastructure: the worker looks for jobs before it knows of which business; a row holds no fact';
COMMENT ON COLUMN recounts.time_zone IS 'the zone to count in from then on';
