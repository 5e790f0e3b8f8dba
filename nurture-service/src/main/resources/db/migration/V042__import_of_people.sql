-- The import that created a lead, as the lead list knows it too: a filter of people may name it.
ALTER TABLE people ADD COLUMN import_id uuid;
