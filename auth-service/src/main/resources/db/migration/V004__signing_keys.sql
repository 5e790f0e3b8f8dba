-- Published from created_at to withdrawn_at, signing from active_from until the next one's active_from.
CREATE TABLE signing_key (
  key_id text PRIMARY KEY,
  public_key bytea NOT NULL,
  sealed_private_key bytea NOT NULL,
  created_at timestamptz NOT NULL,
  active_from timestamptz NOT NULL,
  withdrawn_at timestamptz
);
COMMENT ON TABLE signing_key IS 'infrastructure: the keys of LeadNest itself; private ones are sealed under JWT_SECRET';
