package com.leadnest.kernel.inbox;

import com.leadnest.contracts.event.CloudEventHeaders;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * The attributes of an event among the headers of a record, each null when it is not there. They are found in one pass:
 * to ask for a header by its name walks over all of them.
 */
record Attributes(byte[] id, byte[] type, byte[] business, byte[] version, byte[] time, byte[] correlation) {

    static Attributes of(Headers headers) {
        byte[] id = null;
        byte[] type = null;
        byte[] business = null;
        byte[] version = null;
        byte[] time = null;
        byte[] correlation = null;
        for (Header header : headers) {
            switch (header.key()) {
                case CloudEventHeaders.ID -> id = header.value();
                case CloudEventHeaders.TYPE -> type = header.value();
                case CloudEventHeaders.BUSINESS -> business = header.value();
                case CloudEventHeaders.VERSION -> version = header.value();
                case CloudEventHeaders.TIME -> time = header.value();
                case CloudEventHeaders.CORRELATION_ID -> correlation = header.value();
                default -> {
                    // For others than our consumers.
                }
            }
        }
        return new Attributes(id, type, business, version, time, correlation);
    }
}
