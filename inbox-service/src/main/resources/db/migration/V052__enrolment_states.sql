-- What is known of an enrolment that is not simply running. A step that comes in late meets it here: an ended
-- enrolment sends nothing any more, a paused one holds.
CREATE TABLE enrolment_states (
  business_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'paused', 'ended')),
  reason text,
  version bigint NOT NULL,
  PRIMARY KEY (business_id, enrolment_id)
);
