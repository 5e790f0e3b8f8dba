-- One import of one file. The counts and the place to go on from are written in the transaction of the
-- rows they count: that is why they always add up, after a kill too.
CREATE TABLE import_jobs (
  id uuid PRIMARY KEY,
  business_id uuid NOT NULL,
  created_by uuid NOT NULL,
  status text NOT NULL DEFAULT 'queued'
    CHECK (status IN ('queued', 'running', 'completed', 'failed', 'cancelled')),
  mode text NOT NULL CHECK (mode IN ('create', 'update', 'both')),
  settings jsonb NOT NULL,
  file_name text NOT NULL,
  bytes_total bigint NOT NULL,
  bytes_done bigint NOT NULL DEFAULT 0,
  processed bigint NOT NULL DEFAULT 0,
  created bigint NOT NULL DEFAULT 0,
  updated bigint NOT NULL DEFAULT 0,
  unchanged bigint NOT NULL DEFAULT 0,
  skipped bigint NOT NULL DEFAULT 0,
  failed bigint NOT NULL DEFAULT 0,
  detected jsonb,
  message text NOT NULL,
  created_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  CONSTRAINT counts_add_up CHECK (created + updated + unchanged + skipped + failed = processed)
);
CREATE INDEX import_jobs_recent ON import_jobs (business_id, created_at DESC, id DESC);
-- The one hot row of a running import is updated in place: leave room for that on its page.
ALTER TABLE import_jobs SET (fillfactor = 50);

CREATE TABLE import_rejected_rows (
  job_id uuid NOT NULL REFERENCES import_jobs (id) ON DELETE CASCADE,
  business_id uuid NOT NULL,
  row_number bigint NOT NULL,
  line bigint NOT NULL,
  error text NOT NULL,
  cells text NOT NULL,
  PRIMARY KEY (job_id, row_number)
);
COMMENT ON COLUMN import_rejected_rows.cells IS 'the cells as written, a JSON array of texts';
