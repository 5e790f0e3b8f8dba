-- Scores that a later one has replaced; the current one stands in scored_leads. So an import of a
-- million new leads writes each score once.
CREATE TABLE score_history (
    business_id     uuid NOT NULL,
    lead_id         uuid NOT NULL,
    version         bigint NOT NULL,
    score           smallint NOT NULL,
    grade           text NOT NULL,
    win_probability double precision NOT NULL,
    confidence      double precision NOT NULL,
    lead_version    bigint NOT NULL,
    model_version   text NOT NULL,
    scored_at       timestamptz NOT NULL,
    PRIMARY KEY (business_id, lead_id, version)
);
