-- What a business has said of itself. Null is not said: then a default is used, which may follow the country.
CREATE TABLE nurture_settings (
    business_id          uuid PRIMARY KEY,
    business_name        text,
    industry             text,
    country              text,
    time_zone            text,
    agent_name           text,
    booking_link         text,
    daily_cap            integer,
    spread_per_minute    integer,
    sms_cost_per_segment numeric(8, 5),
    updated_at           timestamptz NOT NULL DEFAULT now()
);
