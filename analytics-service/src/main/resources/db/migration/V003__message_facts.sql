-- One row a message, whatever was told of it and in whichever order: every moment is the earliest told.
CREATE TABLE messages (
  business_id uuid NOT NULL,
  month date NOT NULL,
  message_id uuid NOT NULL,
  lead_id uuid,
  conversation_id uuid,
  channel text NOT NULL,
  kind text NOT NULL,
  enrolment_id uuid,
  step integer,
  user_id uuid,
  sandbox boolean NOT NULL,
  segments integer NOT NULL DEFAULT 0,
  sent_at timestamptz,
  delivered_at timestamptz,
  failed_at timestamptz,
  fail_reason text,
  opened_at timestamptz,
  robot_opened_at timestamptz,
  clicked_at timestamptz,
  robot_clicked_at timestamptz,
  received_at timestamptz,
  intent text,
  PRIMARY KEY (business_id, month, message_id)
) PARTITION BY RANGE (month);
CREATE TABLE messages_other PARTITION OF messages DEFAULT;
CREATE INDEX messages_by_lead ON messages (business_id, lead_id);
CREATE INDEX messages_by_sending ON messages (business_id, sent_at);
