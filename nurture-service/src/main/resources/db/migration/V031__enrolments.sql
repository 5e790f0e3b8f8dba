-- One person's run through one version of a sequence. While it runs, where it stands is in due_steps; while it is
-- paused, what it goes on with is held here.
CREATE TABLE enrolments (
    id               uuid NOT NULL,
    business_id      uuid NOT NULL,
    lead_id          uuid NOT NULL,
    sequence_id      uuid NOT NULL,
    sequence_version integer NOT NULL,
    status           text NOT NULL CHECK (status IN ('running', 'paused', 'ended')),
    started_by       text NOT NULL,
    lead_data        jsonb NOT NULL DEFAULT '{}',
    business_data    jsonb NOT NULL DEFAULT '{}',
    started_at       timestamptz NOT NULL,
    paused_at        timestamptz,
    ended_at         timestamptz,
    ended_reason     text,
    held_position    integer,
    held_variant     text,
    held_decides     boolean,
    held_due_at      timestamptz,
    -- events of this enrolment so far, while due_steps does not count them
    events           bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (lead_id, id)
);
CREATE UNIQUE INDEX enrolments_once ON enrolments (lead_id, sequence_id) WHERE status <> 'ended';
CREATE INDEX enrolments_by_id ON enrolments (id);
CREATE INDEX enrolments_newest ON enrolments (business_id, started_at DESC, id DESC);
CREATE INDEX enrolments_of_sequence ON enrolments (business_id, sequence_id, started_at DESC, id DESC);
