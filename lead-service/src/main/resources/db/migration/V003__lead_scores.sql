-- The current score of a lead, as scoring-service told it. Its own table, so that scoring half a million
-- imported leads inserts narrow rows instead of rewriting wide ones with all their indexes.
CREATE TABLE lead_scores (
  lead_id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  score smallint NOT NULL CHECK (score BETWEEN 0 AND 100),
  grade text NOT NULL,
  confidence real NOT NULL,
  factors jsonb NOT NULL,
  lead_version bigint NOT NULL,
  model_version text NOT NULL,
  scored_at timestamptz NOT NULL
);
CREATE INDEX lead_scores_by_score ON lead_scores (business_id, score DESC, lead_id) INCLUDE (grade);
