-- Members as auth-service told of them: a list says who has a conversation by their address, not by an id.
CREATE TABLE members (
  business_id uuid NOT NULL,
  user_id uuid NOT NULL,
  email text NOT NULL,
  PRIMARY KEY (business_id, user_id)
);
