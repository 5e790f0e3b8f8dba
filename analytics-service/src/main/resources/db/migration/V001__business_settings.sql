-- How a business counts. Held in share mode by every batch, so that a change of the zone waits for them.
CREATE TABLE business_settings (
  business_id uuid PRIMARY KEY,
  time_zone text NOT NULL DEFAULT 'America/New_York',
  currency text NOT NULL DEFAULT 'USD',
  industry text,
  name text
);
COMMENT ON COLUMN business_settings.time_zone IS 'IANA name: whose midnight a day of this business begins at';
COMMENT ON COLUMN business_settings.currency IS 'ISO 4217: what deal values and spend are in';
