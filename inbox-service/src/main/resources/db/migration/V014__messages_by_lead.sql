-- The frequency cap asks what a person was sent in a week, an opt-out what still waits for them.
CREATE INDEX messages_of_lead ON messages (business_id, lead_id, state) WHERE direction = 'out';
