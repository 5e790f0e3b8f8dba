package com.leadnest.lead.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.lead.contact.EmailAddress;
import com.leadnest.lead.contact.PhoneNumber;
import com.leadnest.lead.field.LeadField;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The rules of what a lead may be. Reads a body onto what the lead is, gathers all that is wrong with it, and gives
 * the lead as it is to be.
 */
public final class LeadEdit {

    static final int NAME_MIN = 2;
    static final int NAME_MAX = 100;
    static final int COMPANY_MAX = 200;
    static final int SOURCE_MAX = 100;
    /** The seed said 1,000; notes of real exports are longer, and cutting them would lose what was agreed. */
    static final int NOTES_MAX = 10_000;

    static final int LOST_REASON_MAX = 500;
    static final int TAGS_MAX = 50;
    static final int TAG_LENGTH_MAX = 100;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final LeadContent before;
    private final ObjectNode said;
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();

    private LeadEdit(LeadContent before, ObjectNode said) {
        this.before = before;
        this.said = said;
    }

    /**
     * @param before what the lead is; {@link LeadContent#EMPTY} for a new one
     * @param said absent stays, null clears; what a caller cannot set is ignored
     * @param fields the business's own fields
     * @param homeCountry that a phone number without a country code is read in, unless the lead has a country
     * @throws ValidationProblem with every field that is wrong
     */
    public static LeadContent apply(LeadContent before, ObjectNode said, List<LeadField> fields, String homeCountry) {
        return new LeadEdit(before, said).apply(fields, homeCountry);
    }

    private LeadContent apply(List<LeadField> fields, String homeCountry) {
        String country = read("country", before.country(), this::country);
        String region = country == null ? homeCountry : country;
        LeadContent after = new LeadContent(
                read("name", before.name(), this::name),
                read("email", before.email(), this::email),
                read("phone", before.phone(), (field, node) -> phone(field, node, region)),
                read("business_name", before.businessName(), (field, node) -> text(field, node, COMPANY_MAX)),
                read("status", before.status(), this::status),
                read("source", before.source(), this::source),
                read("notes", before.notes(), (field, node) -> text(field, node, NOTES_MAX)),
                customFields(fields),
                tags(),
                read("owner_id", before.ownerId(), this::owner),
                country,
                deal(Deal.currencyOf(homeCountry)));
        if (wrong.isEmpty() && isNobody(after)) {
            complain("name", "a lead needs a name or an e-mail or a phone or a company");
        }
        if (wrong.isEmpty()) {
            return after;
        }
        throw new ValidationProblem(wrong);
    }

    private static boolean isNobody(LeadContent lead) {
        return lead.name() == null && lead.email() == null && lead.phone() == null && lead.businessName() == null;
    }

    private <T> T read(String field, T have, BiFunction<String, JsonNode, T> reader) {
        JsonNode node = said.get(field);
        if (node == null) {
            return have;
        }
        return node.isNull() && !field.equals("status") ? null : reader.apply(field, node);
    }

    private String name(String field, JsonNode node) {
        String name = text(field, node, NAME_MAX);
        if (name != null && name.length() < NAME_MIN) {
            complain(field, "must be " + NAME_MIN + " to " + NAME_MAX + " characters");
        }
        return name;
    }

    private String email(String field, JsonNode node) {
        String written = text(field, node, Integer.MAX_VALUE);
        String email = written == null ? null : EmailAddress.normalise(written);
        if (written != null && email == null) {
            complain(field, "Invalid email format");
        }
        return email;
    }

    private String phone(String field, JsonNode node, String region) {
        String written = text(field, node, Integer.MAX_VALUE);
        String phone = written == null ? null : PhoneNumber.e164(written, region);
        if (written != null && phone == null) {
            complain(field, "Invalid phone number");
        }
        return phone;
    }

    private String country(String field, JsonNode node) {
        String written = text(field, node, Integer.MAX_VALUE);
        String country = written == null ? null : written.toUpperCase(Locale.ROOT);
        if (country != null && !COUNTRIES.contains(country)) {
            complain(field, "must be a country code of two letters");
        }
        return country;
    }

    private LeadStatus status(String field, JsonNode node) {
        return LeadStatus.find(node.asText()).orElseGet(() -> {
            complain(field, "must be one of: new, contacted, qualified, booked, won, lost");
            return before.status();
        });
    }

    /** One source has one spelling, as in imports: {@code Google Ads} and {@code google_ads} are the same. */
    private String source(String field, JsonNode node) {
        String written = text(field, node, SOURCE_MAX);
        return written == null ? null : written.toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
    }

    private UUID owner(String field, JsonNode node) {
        return TypeId.USER.find(node.asText()).orElseGet(() -> {
            complain(field, "must be the id of a user");
            return null;
        });
    }

    private Deal deal(Currency currency) {
        Deal deal = before.deal();
        if (said.has("deal_value")) {
            deal = dealValue(deal, said.get("deal_value"), currency);
        }
        return deal.withLostReason(
                read("lost_reason", deal.lostReason(), (field, node) -> text(field, node, LOST_REASON_MAX)));
    }

    private Deal dealValue(Deal deal, JsonNode node, Currency currency) {
        if (node.isNull()) {
            return deal.withValue(null, currency);
        }
        try {
            if (node.isNumber()) {
                return deal.withValue(node.decimalValue(), currency);
            }
        } catch (ArithmeticException outside) {
            // Told below, as every other value that is no amount.
        }
        complain(
                "deal_value",
                "must be an amount in " + currency + ", not negative, with at most "
                        + currency.getDefaultFractionDigits() + " decimals");
        return deal;
    }

    private List<String> tags() {
        JsonNode node = said.get("tags");
        if (node == null) {
            return before.tags();
        }
        if (node.isNull()) {
            return List.of();
        }
        Set<String> tags = new LinkedHashSet<>();
        for (JsonNode each : node) {
            String tag = each.isTextual() ? each.textValue().strip() : "";
            if (tag.isEmpty() || tag.length() > TAG_LENGTH_MAX) {
                complain("tags", "each must be a text of 1 to " + TAG_LENGTH_MAX + " characters");
                return before.tags();
            }
            tags.add(tag);
        }
        if (!node.isArray() || tags.size() > TAGS_MAX) {
            complain("tags", "must be a list of at most " + TAGS_MAX + " texts");
        }
        return List.copyOf(tags);
    }

    private Map<String, Object> customFields(List<LeadField> fields) {
        JsonNode node = said.get("custom_fields");
        if (node == null || node.isNull()) {
            return before.customFields();
        }
        if (!node.isObject()) {
            complain("custom_fields", "must be an object");
            return before.customFields();
        }
        CustomValues values = new CustomValues(fields, before.customFields());
        node.properties().forEach(each -> values.put(each.getKey(), each.getValue(), this::complain));
        return values.all();
    }

    /** The text without white space around it; null when nothing is left. */
    private String text(String field, JsonNode node, int max) {
        if (!node.isTextual()) {
            complain(field, "must be a text");
            return null;
        }
        // PostgreSQL has no place for it in a text.
        String text = node.textValue().replace("\u0000", "").strip();
        if (text.length() > max) {
            complain(field, "must be at most " + max + " characters");
        }
        return text.isEmpty() ? null : text;
    }

    private void complain(String field, String message) {
        wrong.computeIfAbsent(field, each -> new ArrayList<>()).add(message);
    }
}
