-- A business's own sequences. What stands here is the current version, so that a list needs no other table.
CREATE TABLE sequences (
    id          uuid PRIMARY KEY,
    business_id uuid NOT NULL,
    name        text NOT NULL,
    -- the built-in template it was made from, or null
    template_id text,
    -- made by the first use of the template, and used whenever the business names the template
    adopted     boolean NOT NULL DEFAULT false,
    status      text NOT NULL CHECK (status IN ('draft', 'active', 'archived')),
    version     integer NOT NULL,
    total_steps integer NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL
);
CREATE UNIQUE INDEX sequences_adopted ON sequences (business_id, template_id) WHERE adopted;
CREATE INDEX sequences_newest ON sequences (business_id, updated_at DESC, id DESC);
