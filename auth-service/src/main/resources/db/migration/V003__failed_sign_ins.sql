-- Counters of failed sign-ins by account, by address and by both. The subject is a keyed hash: this
-- table tells nobody who tried to sign in from where.
CREATE TABLE failed_sign_in (
  subject text PRIMARY KEY,
  failures integer NOT NULL,
  last_failed_at timestamptz NOT NULL,
  blocked_until timestamptz NOT NULL
);
COMMENT ON TABLE failed_sign_in IS 'infrastructure: counts attempts on accounts that may not exist';
CREATE INDEX failed_sign_in_age ON failed_sign_in (last_failed_at);
