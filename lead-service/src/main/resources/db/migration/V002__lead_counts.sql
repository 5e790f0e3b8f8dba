-- How many leads a business has by status and source, kept in the transaction that changes them: the list
-- promises an exact total, and counting a million rows takes a quarter of a second.
CREATE TABLE lead_counts (
  business_id uuid NOT NULL,
  status text NOT NULL,
  source text NOT NULL,
  n bigint NOT NULL,
  PRIMARY KEY (business_id, status, source)
);
COMMENT ON COLUMN lead_counts.source IS 'empty for leads without a source';
-- Updated by every change of a lead: leave room on the page for the next version of the row.
ALTER TABLE lead_counts SET (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);
