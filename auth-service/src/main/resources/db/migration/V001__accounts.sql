CREATE TABLE business (
  business_id uuid PRIMARY KEY,
  name text NOT NULL,
  country char(2) NOT NULL,
  time_zone text NOT NULL,
  industry text,
  plan text NOT NULL,
  trial_expires timestamptz NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE member (
  user_id uuid PRIMARY KEY,
  business_id uuid NOT NULL REFERENCES business,
  email text NOT NULL,
  role text NOT NULL CHECK (role IN ('owner', 'admin', 'agent', 'viewer')),
  created_at timestamptz NOT NULL
);
CREATE INDEX member_business ON member (business_id);

CREATE TABLE credential (
  email text PRIMARY KEY,
  user_id uuid NOT NULL UNIQUE REFERENCES member,
  business_id uuid NOT NULL REFERENCES business,
  password_hash text NOT NULL,
  changed_at timestamptz NOT NULL
);
COMMENT ON TABLE credential IS
  'infrastructure: looked up by e-mail address when someone signs in, before it is known which business they belong to';
