-- How a business sends and answers. Every column has a default, so a business without a row has the defaults.
CREATE TABLE inbox_settings (
  business_id uuid PRIMARY KEY,
  sender_name text,
  from_email text,
  reply_domain text,
  postal_address text,
  sms_from text,
  messaging_service_sid text,
  quiet_from time,
  quiet_to time,
  time_zone text NOT NULL DEFAULT 'America/New_York',
  cap_per_day integer NOT NULL DEFAULT 2,
  cap_per_week integer NOT NULL DEFAULT 6,
  sms_per_day integer NOT NULL DEFAULT 2000,
  first_reply_minutes integer,
  next_reply_minutes integer,
  round_robin uuid[] NOT NULL DEFAULT '{}',
  default_country text,
  signature text,
  help_text text,
  updated_at timestamptz NOT NULL,
  CONSTRAINT inbox_settings_own_hours CHECK ((quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from < quiet_to)
);
COMMENT ON COLUMN inbox_settings.sms_per_day IS 'segments a day that the carriers take from the business''s brand';
