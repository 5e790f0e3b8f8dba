-- Businesses whose leads are being scored again after their model changed; gone when done.
CREATE TABLE rescore_jobs (
    business_id  uuid PRIMARY KEY,
    -- leads up to and including this id are done
    done_to      uuid,
    requested_at timestamptz NOT NULL
);
COMMENT ON TABLE rescore_jobs IS
    'infrastructure: the worker looks for jobs before it knows of which business; a row holds no lead';
