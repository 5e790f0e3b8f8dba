-- Up to which moment the events of a topic are counted for a business.
CREATE TABLE as_of (
  business_id uuid NOT NULL,
  topic text NOT NULL,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (business_id, topic)
);
