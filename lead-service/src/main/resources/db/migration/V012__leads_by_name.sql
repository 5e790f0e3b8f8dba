-- Rows that carry nothing but a name or a company are matched by both. The index holds only such leads, so an
-- ordinary import pays nothing for it.
CREATE INDEX leads_name_only ON leads (business_id, name, business_name)
  WHERE email IS NULL AND phone IS NULL;
