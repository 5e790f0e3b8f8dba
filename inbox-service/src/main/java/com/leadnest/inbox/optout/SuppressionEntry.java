package com.leadnest.inbox.optout;

import com.leadnest.inbox.suppression.SuppressionList;
import com.leadnest.inbox.suppression.SuppressionPage;
import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.problem.UnprocessableProblem;
import com.leadnest.kernel.problem.ValidationProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a member enters into the suppression list, and takes off it again. */
@Singleton
class SuppressionEntry {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** What is not the person's own word. */
    private static final Set<String> REVOCABLE = Set.of("manual", "bounce", "provider");

    private final Tenancy tenancy;
    private final SuppressionList list;
    private final OptOuts optOuts;

    @Inject
    SuppressionEntry(Tenancy tenancy, SuppressionList list, OptOuts optOuts) {
        this.tenancy = tenancy;
        this.list = list;
        this.optOuts = optOuts;
    }

    /** @return the entry, which may have been there before */
    Uni<SuppressionPage.Item> add(UUID business, UUID member, SuppressionRequest request) {
        boolean sms = request.channel().equals("sms");
        String address = sms
                ? request.address().replaceAll("[\\s().-]", "")
                : request.address().strip().toLowerCase(Locale.ROOT);
        if (!(sms ? E164 : EMAIL).matcher(address).matches()) {
            throw ValidationProblem.of(
                    "address", sms ? "must be a number such as +15125550101" : "must be an e-mail address");
        }
        return tenancy.inBusiness(
                        business,
                        tx -> optOuts.record(tx, business, OptOut.entered(null, request.channel(), address, member)))
                .chain(() -> list.page(business, request.channel(), address, 1, 1))
                .map(page -> page.suppressions().get(0));
    }

    /** Only what a member or a provider put there: a person's own opt-out ends by their own word. */
    Uni<Void> remove(UUID business, UUID id) {
        return tenancy.inBusiness(business, tx -> list.reason(tx, business, id).chain(reason -> {
            if (reason.isEmpty()) {
                throw new NotFoundProblem("suppression");
            }
            if (!REVOCABLE.contains(reason.get())) {
                throw new UnprocessableProblem("opted_out", "Only the person can take back their own opt-out.");
            }
            return list.delete(tx, business, id);
        }));
    }
}
