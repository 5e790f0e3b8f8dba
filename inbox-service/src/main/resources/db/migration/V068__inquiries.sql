-- When a person turned to the business by themselves: a lead that came in alone, not one of a list that was imported.
ALTER TABLE contacts ADD COLUMN inquired_at timestamptz;
