-- Who was handed a conversation when: the one whose turn is longest ago is next.
CREATE TABLE assignment_turns (
  business_id uuid NOT NULL,
  user_id uuid NOT NULL,
  turn bigint NOT NULL,
  PRIMARY KEY (business_id, user_id)
);
