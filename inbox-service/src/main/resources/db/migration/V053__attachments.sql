-- Files of messages. The bytes lie in the data directory under the id; a file whose row is gone is removed later,
-- which the second table remembers whatever way the row went.
CREATE TABLE attachments (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  conversation_id uuid NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  -- null until the message it was uploaded for is written
  message_id uuid REFERENCES messages (id) ON DELETE CASCADE,
  name text NOT NULL,
  content_type text NOT NULL,
  size bigint NOT NULL,
  uploaded_by uuid,
  created_at timestamptz NOT NULL
);
CREATE INDEX attachments_of_message ON attachments (message_id);
CREATE INDEX attachments_of_conversation ON attachments (conversation_id);
CREATE TABLE attachment_removals (
  attachment_id uuid PRIMARY KEY,
  owner_business uuid NOT NULL
);
COMMENT ON TABLE attachment_removals IS 'infrastructure: files to be removed, of any business; ids only';
CREATE FUNCTION remember_removed_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO attachment_removals (attachment_id, owner_business) VALUES (OLD.id, OLD.business_id)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER attachments_removed AFTER DELETE ON attachments
  FOR EACH ROW EXECUTE FUNCTION remember_removed_attachment();
