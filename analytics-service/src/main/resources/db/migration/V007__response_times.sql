-- How many leads of a day of arrival were first touched after about how long: the classes of ResponseClass. A
-- percentile is looked for here first, and then among the leads of one class only.
CREATE TABLE response_times (
  business_id uuid NOT NULL,
  day date NOT NULL,
  source text NOT NULL,
  campaign text NOT NULL,
  owner text NOT NULL,
  industry text NOT NULL,
  class smallint NOT NULL,
  leads bigint NOT NULL,
  PRIMARY KEY (business_id, day, source, campaign, owner, industry, class)
);
