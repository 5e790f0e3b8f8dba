package com.leadnest.nurture.enrolment;

import com.leadnest.nurture.model.ActionStep;
import com.leadnest.nurture.model.Channel;
import com.leadnest.nurture.model.Definition;
import com.leadnest.nurture.person.Person;
import java.util.List;
import java.util.Optional;

/** Whether a sequence can reach a person at all. */
public final class Eligibility {

    public static final String NO_ADDRESS = "lead_has_no_address";
    public static final String OPTED_OUT = "opted_out";
    public static final String NOT_FOUND = "lead_not_found";
    public static final String ALREADY_ENROLLED = "already_enrolled";

    /** The way through the sequence ends for this person before anything happens. */
    public static final String NOTHING_TO_DO = "nothing_to_do";

    private Eligibility() {}

    /**
     * Why the person cannot be enrolled, or empty. One channel by which they can be reached is enough; a sequence of
     * tasks only reaches the business's own people.
     */
    static Optional<String> refusal(Definition definition, Person person) {
        List<Channel> channels = messageChannels(definition);
        if (channels.isEmpty() || channels.stream().anyMatch(channel -> person.reachableBy(channel.wire()))) {
            return Optional.empty();
        }
        return Optional.of(channels.stream().anyMatch(channel -> hasAddress(person, channel)) ? OPTED_OUT : NO_ADDRESS);
    }

    /** Channels of the sequence that will not reach the person. */
    public static List<Channel> unreachable(Definition definition, Person person) {
        return messageChannels(definition).stream()
                .filter(channel -> !person.reachableBy(channel.wire()))
                .toList();
    }

    private static List<Channel> messageChannels(Definition definition) {
        return definition.steps().stream()
                .filter(ActionStep.class::isInstance)
                .map(step -> ((ActionStep) step).channel())
                .filter(channel -> channel != Channel.TASK)
                .distinct()
                .toList();
    }

    private static boolean hasAddress(Person person, Channel channel) {
        return channel == Channel.EMAIL ? person.email() != null : person.phone() != null;
    }
}
