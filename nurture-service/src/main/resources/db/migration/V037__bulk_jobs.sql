-- People of a filter on their way into a sequence, page by page.
CREATE TABLE bulk_jobs (
    id               uuid PRIMARY KEY,
    business_id      uuid NOT NULL,
    status           text NOT NULL CHECK (status IN ('queued', 'running', 'completed', 'failed')),
    sequence_id      uuid NOT NULL,
    sequence_version integer NOT NULL,
    filter           jsonb NOT NULL,
    business_data    jsonb NOT NULL,
    correlation      text,
    matched          integer NOT NULL,
    enrolled         integer NOT NULL DEFAULT 0,
    skipped          integer NOT NULL DEFAULT 0,
    reasons          jsonb NOT NULL DEFAULT '{}',
    done_to          uuid,
    created_at       timestamptz NOT NULL,
    finished_at      timestamptz
);
CREATE TABLE bulk_queue (
    job_id      uuid PRIMARY KEY,
    business_id uuid NOT NULL,
    queued_at   timestamptz NOT NULL
);
COMMENT ON TABLE bulk_queue IS 'infrastructure: a worker looks for jobs before it knows of which business';
