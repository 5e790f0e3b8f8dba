package com.leadnest.inbox.channel;

import com.twilio.converter.CurrencyDeserializer;
import com.twilio.converter.RFC2822Deserializer;
import com.twilio.exception.RestException;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What Twilio's SDK makes of JSON by reflection, for native images: the message it answers with and lists, the types
 * inside of it, and the body of an error. Without it a native inbox-service would read every answer as a broken one.
 */
@RegisterForReflection(
        targets = {
            Message.class,
            Message.AddressRetention.class,
            Message.ContentRetention.class,
            Message.Direction.class,
            Message.RiskCheck.class,
            Message.ScheduleType.class,
            Message.Status.class,
            Message.TrafficType.class,
            Message.UpdateStatus.class,
            PhoneNumber.class,
            RFC2822Deserializer.class,
            CurrencyDeserializer.class,
            RestException.class
        })
final class TwilioReflection {

    private TwilioReflection() {}
}
