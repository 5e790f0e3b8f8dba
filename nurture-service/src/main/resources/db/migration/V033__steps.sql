-- What has happened to the steps of enrolments. A step has a row from the moment it falls due or is skipped; what
-- is pending follows from the sequence. Led by the lead, so that the same index gives all that a person was sent.
CREATE TABLE steps (
    business_id      uuid NOT NULL,
    lead_id          uuid NOT NULL,
    enrolment_id     uuid NOT NULL,
    step             integer NOT NULL,
    sequence_id      uuid NOT NULL,
    key              text NOT NULL,
    channel          text NOT NULL,
    variant          text,
    state            text NOT NULL,
    reason           text,
    subject          text,
    due_at           timestamptz NOT NULL,
    happened_at      timestamptz,
    opened           boolean NOT NULL DEFAULT false,
    opened_by_robot  boolean NOT NULL DEFAULT false,
    clicked          boolean NOT NULL DEFAULT false,
    replied          boolean NOT NULL DEFAULT false,
    opted_out        boolean NOT NULL DEFAULT false,
    PRIMARY KEY (lead_id, enrolment_id, step)
) WITH (fillfactor = 85);
