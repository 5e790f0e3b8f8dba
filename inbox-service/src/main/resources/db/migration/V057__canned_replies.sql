-- Answers that a team gives again and again.
CREATE TABLE canned_replies (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  title text NOT NULL,
  -- what is typed after a slash to get it
  shortcut text,
  body_text text NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX canned_replies_by_shortcut ON canned_replies (business_id, lower(shortcut)) WHERE shortcut IS NOT NULL;
CREATE INDEX canned_replies_by_title ON canned_replies (business_id, lower(title));
