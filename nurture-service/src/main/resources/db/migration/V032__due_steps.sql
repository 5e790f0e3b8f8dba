-- What each running enrolment does next: one row each, changed in place when the step is done. A row is the lock
-- between a dispatcher and whatever stops the person; changed and not replaced, because a stop that waits for the
-- lock must find the row again behind it.
CREATE TABLE due_steps (
    lead_id          uuid NOT NULL,
    enrolment_id     uuid NOT NULL,
    business_id      uuid NOT NULL,
    sequence_id      uuid NOT NULL,
    sequence_version integer NOT NULL,
    -- businesses are spread over 256 shards and a claim takes the same from each: a million due steps of one
    -- business stand behind each other and not before everybody else's
    shard            smallint NOT NULL,
    due_at           timestamptz NOT NULL,
    -- of the step that is due, or after which a branch decides what is
    position         integer NOT NULL,
    variant          text,
    decides          boolean NOT NULL,
    events           bigint NOT NULL,
    failures         smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (lead_id, enrolment_id)
);
COMMENT ON TABLE due_steps IS
    'infrastructure: dispatchers claim across businesses; ids and times, nothing of a person';
CREATE INDEX due_steps_next ON due_steps (shard, due_at);
ALTER TABLE due_steps SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000,
    autovacuum_vacuum_insert_threshold = -1, autovacuum_analyze_scale_factor = 0.2);

-- Until when a business's catching up after a downtime is planned.
CREATE TABLE catch_up (
    business_id uuid PRIMARY KEY,
    planned_to  timestamptz NOT NULL
);
COMMENT ON TABLE catch_up IS 'infrastructure: dispatchers pace businesses they have just claimed steps of';
