-- The trigger finds its table whoever changes the settings, and with whatever search path.
ALTER FUNCTION keep_sms_numbers() SET search_path FROM CURRENT;
