package com.leadnest.kernel.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event and the record it came in, which is what goes to the dead topic. */
record Delivery(ReceivedEvent event, ConsumerRecord<String, byte[]> record) {}
