package com.leadnest.inbox.tracking;

import com.leadnest.inbox.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Who visits without being a person, by the dated list of user agents. */
final class Robots {

    private static final List<Mark> MARKS =
            Table.rows("/tracking/robots.csv").stream().map(Mark::of).toList();

    private Robots() {}

    /** @param innocent a name that only looks like a robot's: it is taken out before the others are looked for */
    private record Mark(String part, boolean whole, boolean innocent, boolean ofOpens, boolean ofClicks) {

        static Mark of(String[] row) {
            boolean whole = row[0].startsWith("=");
            boolean innocent = row[0].startsWith("!");
            String part = whole || innocent ? row[0].substring(1) : row[0];
            return new Mark(part, whole, innocent, !row[1].equals("click"), !row[1].equals("open"));
        }

        boolean fits(String userAgent) {
            return !innocent && (whole ? userAgent.equals(part) : userAgent.contains(part));
        }
    }

    static boolean opens(Visit visit) {
        return is(visit, Mark::ofOpens);
    }

    static boolean clicks(Visit visit) {
        return is(visit, Mark::ofClicks);
    }

    private static boolean is(Visit visit, Predicate<Mark> kind) {
        String userAgent = userAgent(visit);
        return visit.isLookAhead() || MARKS.stream().filter(kind).anyMatch(mark -> mark.fits(userAgent));
    }

    private static String userAgent(Visit visit) {
        String said = visit.userAgent() == null ? "" : visit.userAgent().strip().toLowerCase(Locale.ROOT);
        for (Mark mark : MARKS) {
            said = mark.innocent() ? said.replace(mark.part(), "") : said;
        }
        return said;
    }
}
