-- A message's place in its conversation, given under the lock of the conversation's row: clocks of two processes
-- differ, this order does not. "Has the thread moved since what I saw?" is a comparison of two of them.
ALTER TABLE conversations
  ADD last_position bigint NOT NULL DEFAULT 0,
  ADD inbound_count integer NOT NULL DEFAULT 0,
  -- when the person last answered: a step that fell due before it is not sent after it
  ADD replied_at timestamptz,
  -- the newest attempt to reach them failed or is unconfirmed
  ADD failed boolean NOT NULL DEFAULT false,
  ADD sandbox boolean NOT NULL DEFAULT false,
  -- of anything that a list shows; a browser that was away asks for what changed since
  ADD changed_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE messages
  ADD position bigint NOT NULL DEFAULT 0,
  -- of what came in: reply, opt_out, opt_in, help or auto_reply
  ADD intent text,
  ADD mentions uuid[] NOT NULL DEFAULT '{}';
DROP INDEX messages_of_conversation;
CREATE INDEX messages_of_conversation ON messages (conversation_id, position DESC);
-- A conversation without a message is nobody's work yet and stays out of the lists.
DROP INDEX conversations_by_activity;
CREATE INDEX conversations_by_activity ON conversations (business_id, last_activity DESC, id DESC, status)
  WHERE message_count > 0;
CREATE INDEX conversations_by_change ON conversations (business_id, changed_at);
-- What can still be stopped of a person's sequences.
CREATE INDEX messages_waiting ON messages (business_id, conversation_id)
  WHERE state IN ('queued', 'deferred', 'held');
