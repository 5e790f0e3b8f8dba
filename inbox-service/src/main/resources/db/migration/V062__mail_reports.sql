-- What mail servers and mailbox providers have told of our mails: bounces, delays, deliveries, complaints. Each counts
-- once for each time that the message was handed over.
CREATE TABLE mail_reports (
  business_id uuid NOT NULL,
  message_id uuid NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  attempt integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('failed', 'delayed', 'delivered', 'complaint', 'other')),
  -- RFC 3463 code, or empty
  status text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (business_id, message_id, attempt, kind, status)
);
CREATE INDEX mail_reports_of_message ON mail_reports (message_id);
