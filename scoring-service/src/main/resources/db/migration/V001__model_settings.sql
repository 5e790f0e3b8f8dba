-- What scoring knows of a business itself. The row is also the lock between a change of the model
-- and the batches that are scored with it: batches share it, a change takes it alone.
CREATE TABLE model_settings (
    business_id     uuid PRIMARY KEY,
    base_rate_guess double precision NOT NULL DEFAULT 0.1 CHECK (base_rate_guess BETWEEN 0.001 AND 0.9),
    industry        text,
    time_zone       text,
    -- leads by level code when the model was last centred on them, as 'code=count code=count'
    level_counts    text NOT NULL DEFAULT '',
    revision        integer NOT NULL DEFAULT 1,
    updated_at      timestamptz NOT NULL DEFAULT now()
);
