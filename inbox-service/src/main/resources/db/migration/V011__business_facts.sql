-- What the account says of a business, kept by its events.
CREATE TABLE business_facts (
  business_id uuid PRIMARY KEY,
  name text,
  country text,
  trial_expires timestamptz
);
