package com.leadnest.inbox.law;

import java.time.ZoneId;
import java.util.List;

/**
 * A state or territory of the United States.
 *
 * @param code two letters
 * @param name in English
 * @param zones every time zone that a part of it is in
 */
public record State(String code, String name, List<ZoneId> zones) {}
