package com.leadnest.nurture.enrolment;

import java.time.ZoneId;
import java.util.Map;

/**
 * How people come into a sequence.
 *
 * @param by manual, bulk, rule or api
 * @param leadData what to say of the person instead of what is known, by field
 * @param businessData the same of the business
 * @param zone in which days and hours of the sequence are counted
 * @param correlation id of the request or job at the start of the chain, or null
 */
public record Origin(
        String by, Map<String, Object> leadData, Map<String, Object> businessData, ZoneId zone, String correlation) {}
