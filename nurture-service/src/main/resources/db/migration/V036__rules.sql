-- Who is put into a sequence by himself.
CREATE TABLE rules (
    id          uuid PRIMARY KEY,
    business_id uuid NOT NULL,
    name        text NOT NULL,
    enabled     boolean NOT NULL,
    event       text NOT NULL,
    conditions  jsonb NOT NULL,
    template_id text NOT NULL,
    created_at  timestamptz NOT NULL
);
CREATE INDEX rules_of_business ON rules (business_id, event);

-- A rule takes a person once, however often what it waits for happens.
CREATE TABLE rule_matches (
    business_id uuid NOT NULL,
    rule_id     uuid NOT NULL,
    lead_id     uuid NOT NULL,
    matched_at  timestamptz NOT NULL,
    PRIMARY KEY (rule_id, lead_id)
);
