-- The current score of every lead. A deleted lead leaves its id and version here and nothing else:
-- an older event that comes in late, on the other lane, must not bring it back.
CREATE TABLE scored_leads (
    business_id     uuid NOT NULL,
    lead_id         uuid NOT NULL,
    name            text,
    -- what the model saw, without personal data: enough to score again
    levels          smallint[] NOT NULL,
    custom_columns  integer NOT NULL,
    score           smallint NOT NULL,
    grade           text NOT NULL,
    win_probability double precision NOT NULL,
    confidence      double precision NOT NULL,
    -- counts the LeadScored events of this lead, gapless
    version         bigint NOT NULL,
    lead_version    bigint NOT NULL,
    model_version   text NOT NULL,
    scored_at       timestamptz NOT NULL,
    deleted_at      timestamptz,
    PRIMARY KEY (business_id, lead_id)
);

-- The score board is read from the top; a grade is a range of scores, so this serves it too.
CREATE INDEX scored_leads_board ON scored_leads (business_id, score DESC, lead_id DESC) WHERE deleted_at IS NULL;
