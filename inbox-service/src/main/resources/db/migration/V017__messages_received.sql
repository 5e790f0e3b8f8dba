-- Whether a person ever wrote in decides whether a text to them is an answer or advertising.
CREATE INDEX messages_received ON messages (business_id, lead_id) WHERE direction = 'in';
