-- What lead-service has to know of a business: where a phone number without a country code is at home.
CREATE TABLE businesses (
  business_id uuid PRIMARY KEY,
  country text NOT NULL
);
