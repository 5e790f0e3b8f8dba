-- What a deal is worth, and why one was lost. Nullable and without a default: no row is rewritten.
ALTER TABLE leads
  ADD COLUMN deal_value_minor bigint CHECK (deal_value_minor >= 0),
  ADD COLUMN deal_currency text,
  ADD COLUMN lost_reason text,
  ADD CONSTRAINT deal_has_currency CHECK ((deal_value_minor IS NULL) = (deal_currency IS NULL));
COMMENT ON COLUMN leads.deal_value_minor IS 'in the smallest unit of deal_currency';
