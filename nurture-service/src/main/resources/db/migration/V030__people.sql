-- What nurture knows of a lead, kept from the events of the other services. An event may come before the lead
-- itself, on another lane: then there is a row of version 0, which holds the score or the choice and nothing else.
-- A deleted lead leaves its id and version, so that an older event that comes in late does not bring it back.
CREATE TABLE people (
    business_id       uuid NOT NULL,
    lead_id           uuid NOT NULL,
    name              text,
    email             text,
    phone             text,
    company           text,
    status            text,
    source            text,
    tags              text[] NOT NULL DEFAULT '{}',
    custom_fields     jsonb NOT NULL DEFAULT '{}',
    owner_id          uuid,
    country           text,
    region            text,
    arrived_at        timestamptz,
    lead_version      bigint NOT NULL DEFAULT 0,
    score             smallint,
    grade             text,
    score_version     bigint NOT NULL DEFAULT 0,
    sms_consent_at    timestamptz,
    opted_out_email   timestamptz,
    opted_out_sms     timestamptz,
    -- when either channel's choice was last made, so that an older one does not undo a newer one
    chose_email_at    timestamptz,
    chose_sms_at      timestamptz,
    deleted_at        timestamptz,
    PRIMARY KEY (business_id, lead_id)
);
