package com.leadnest.nurture.model;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * Who walks through a sequence.
 *
 * @param enrolment decides the variant of an A/B test: the same one whenever it is asked
 * @param zone of the recipient
 * @param facts as known now
 * @param winners variant that has won, by key of the A/B step; only of tests that are decided
 */
public record Progress(UUID enrolment, ZoneId zone, Facts facts, Map<String, String> winners) {}
