-- The carrier cap adds up the text segments of a day.
CREATE INDEX messages_texted ON messages (business_id, sent_at) INCLUDE (segments)
  WHERE direction = 'out' AND channel = 'sms' AND sent_at IS NOT NULL;
