-- Mails that came in and belong to nobody here, for whoever operates LeadNest: what can be said without naming people.
-- Kept for 30 days.
CREATE TABLE unclaimed_mails (
  -- SHA-256 of the mail: the same again is no other
  digest text PRIMARY KEY,
  way text NOT NULL,
  reason text NOT NULL,
  rfc_message_id text,
  sender_domain text,
  recipient_domains text[] NOT NULL DEFAULT '{}',
  at timestamptz NOT NULL
);
CREATE INDEX unclaimed_mails_by_time ON unclaimed_mails (at);
COMMENT ON TABLE unclaimed_mails IS 'infrastructure: no business is known of them';
