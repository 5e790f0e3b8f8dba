-- Sends whose outcome is not known: asked about at the provider until it says, and then left to a person. What is
-- needed to ask is with the message; this row holds nothing a person could be known by.
CREATE TABLE send_lookups (
  message_id uuid PRIMARY KEY,
  owner_business uuid NOT NULL,
  channel text NOT NULL,
  -- when the message was handed to the provider: where the search begins
  called_at timestamptz NOT NULL,
  next_at timestamptz NOT NULL,
  tries integer NOT NULL DEFAULT 0
);
CREATE INDEX send_lookups_due ON send_lookups (next_at);
COMMENT ON TABLE send_lookups IS 'infrastructure: the sender looks for work before it knows of which business';
