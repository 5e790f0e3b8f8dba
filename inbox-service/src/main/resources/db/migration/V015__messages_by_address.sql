-- The same for someone who is not a lead.
CREATE INDEX messages_to_address ON messages (business_id, to_address, state) WHERE direction = 'out';
