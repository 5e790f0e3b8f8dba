package com.leadnest.lead.importing.row;

import com.leadnest.lead.contact.EmailAddress;
import com.leadnest.lead.contact.PhoneNumber;
import com.leadnest.lead.importing.decode.RawRow;
import com.leadnest.lead.importing.mapping.Column;
import com.leadnest.lead.importing.mapping.ColumnMapping;
import com.leadnest.lead.importing.mapping.Countries;
import com.leadnest.lead.importing.mapping.StatusWords;
import com.leadnest.lead.importing.mapping.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns rows into what they say about a lead, or says what is wrong with them. Not for use by two threads. */
public final class RowMapper {

    private static final int NAME_MAX = 100;
    private static final int COMPANY_MAX = 200;
    private static final int NOTES_MAX = 10_000;
    private static final int CUSTOM_MAX = 10_000;
    private static final int SOURCE_MAX = 100;

    /** An event tells the whole lead and Kafka takes a megabyte; JSON may need six bytes for a character. */
    private static final int ROW_MAX = 100_000;

    private final ColumnMapping mapping;
    private final String defaultCountry;
    private final SeenLeads seen;
    private final ContactCells emails;
    private final ContactCells phones;
    private final NameCells names;
    private final Map<Target, Column> single = new HashMap<>();
    private final List<Column> customs;
    private final List<Column> tags;

    /**
     * @param seen told of every row that is read, in the file's order
     * @param defaultCountry ISO 3166-1 alpha-2 that phone numbers without a country code are read in
     */
    public RowMapper(ColumnMapping mapping, String defaultCountry, SeenLeads seen) {
        this.mapping = mapping;
        this.defaultCountry = defaultCountry;
        this.seen = seen;
        this.emails = new ContactCells(mapping.of(Target.EMAIL), "Invalid email format");
        this.phones = new ContactCells(mapping.of(Target.PHONE), "Invalid phone number");
        this.names = new NameCells(mapping);
        this.customs = mapping.of(Target.CUSTOM);
        this.tags = mapping.of(Target.TAGS);
        for (Target target : Target.values()) {
            mapping.of(target).stream().findFirst().ifPresent(column -> single.put(target, column));
        }
    }

    /**
     * @param number number of the data row, from 1
     * @return what the row says
     */
    public RowReading read(RawRow raw, long number) {
        if (raw.defect() != null) {
            return RowReading.rejected(raw, number, raw.defect());
        }
        if (raw.isBlank()) {
            return RowReading.blank(raw, number);
        }
        try {
            return RowReading.of(raw, lead(raw, number));
        } catch (RowRefused refused) {
            return RowReading.rejected(raw, number, refused.getMessage());
        }
    }

    private LeadRow lead(RawRow raw, long number) {
        String[] cells = raw.cells();
        requireNoExtraCells(cells);
        requireNoTestLead(cells);
        Map<String, Object> custom = new HashMap<>();
        String countryCell = cell(cells, Target.COUNTRY);
        String country = countryCell == null ? null : Countries.code(countryCell);
        keepUnread(custom, Target.COUNTRY, countryCell, country);
        String region = country == null ? defaultCountry : country;
        String email = emails.read(cells, custom, EmailAddress::normalise);
        String phone = phones.read(cells, custom, written -> PhoneNumber.e164(phone(written), region));
        String name = names.read(cells);
        String company = limited(cell(cells, Target.BUSINESS_NAME), COMPANY_MAX, "business_name");
        if (name == null && email == null && phone == null && company == null) {
            throw new RowRefused("Missing required field: name");
        }
        if (name != null && (name.length() < 2 || name.length() > NAME_MAX)) {
            throw new RowRefused("Invalid name: must be 2 to " + NAME_MAX + " characters");
        }
        String statusCell = cell(cells, Target.STATUS);
        String status = statusCell == null ? null : StatusWords.find(statusCell);
        keepUnread(custom, Target.STATUS, statusCell, status);
        customCells(cells, custom);
        String notes = limited(cell(cells, Target.NOTES), NOTES_MAX, "notes");
        String source = source(cell(cells, Target.SOURCE));
        requireSize(cells);
        return new LeadRow(
                number,
                raw.line(),
                // Last, when nothing can refuse the row any more: a refused row mentions nobody.
                seen.isFirst(email, phone, name, company),
                name,
                email,
                phone,
                company,
                notes,
                status,
                source,
                TagCells.read(tags, cells),
                country,
                custom);
    }

    /** A word that is no country or no status is still something the business wrote down. */
    private void keepUnread(Map<String, Object> custom, Target target, String written, String understood) {
        if (written != null && understood == null) {
            custom.put(single.get(target).customKey(), written);
        }
    }

    private void requireNoExtraCells(String[] cells) {
        int expected = mapping.columns().size();
        for (int i = expected; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                throw new RowRefused("Row has " + cells.length + " columns, the header has " + expected);
            }
        }
    }

    private static void requireSize(String[] cells) {
        int size = 0;
        for (String cell : cells) {
            size += cell.length();
        }
        if (size > ROW_MAX) {
            throw new RowRefused("Row is longer than " + ROW_MAX + " characters");
        }
    }

    /** Meta's own trial of a lead form, which its export leaves among the people. */
    private static void requireNoTestLead(String[] cells) {
        for (String cell : cells) {
            if (cell.startsWith("<test lead:")) {
                throw new RowRefused("Test lead of Meta's lead ads, no person");
            }
        }
    }

    private void customCells(String[] cells, Map<String, Object> custom) {
        for (Column column : customs) {
            if (column.index() < cells.length) {
                String value = limited(CellText.of(cells[column.index()]), CUSTOM_MAX, column.header());
                if (value != null) {
                    custom.put(column.customKey(), value);
                }
            }
        }
    }

    private String source(String written) {
        if (written == null) {
            return null;
        }
        String source = written.toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
        return switch (source) {
            case "fb" -> "facebook";
            case "ig" -> "instagram";
            default -> limited(source, SOURCE_MAX, "source");
        };
    }

    /** A number that a spreadsheet took for one: 15551234567.0. */
    private static String phone(String written) {
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private String cell(String[] cells, Target target) {
        Column column = single.get(target);
        return column == null || column.index() >= cells.length ? null : CellText.of(cells[column.index()]);
    }

    private static String limited(String value, int max, String field) {
        if (value != null && value.length() > max) {
            throw new RowRefused("Invalid " + field + ": longer than " + max + " characters");
        }
        return value;
    }
}
