-- The month of a lead's row, as FactMonth has it: with it a look-up by the id alone reads one partition.
CREATE FUNCTION lead_month(lead uuid) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  CASE WHEN uuid_extract_version(lead) = 7
    THEN date_trunc('month', uuid_extract_timestamp(lead) AT TIME ZONE 'UTC')::date
    ELSE date '1970-01-01' END;
