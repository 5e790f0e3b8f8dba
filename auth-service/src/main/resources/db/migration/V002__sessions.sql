-- One row a sign-in: the family of all refresh tokens that came from it.
CREATE TABLE session (
  session_id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES member,
  business_id uuid NOT NULL REFERENCES business,
  started_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by text CHECK (ended_by IN ('logout', 'reuse'))
);
COMMENT ON TABLE session IS
  'infrastructure: found by a refresh token, before it is known which business it belongs to';
CREATE INDEX session_ended ON session (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX session_expires ON session (expires_at);

CREATE TABLE refresh_token (
  hash text PRIMARY KEY,
  session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
  expires_at timestamptz NOT NULL,
  spent_at timestamptz
);
COMMENT ON TABLE refresh_token IS 'infrastructure: found by its hash alone; the token itself is stored nowhere';
CREATE INDEX refresh_token_session ON refresh_token (session_id);
