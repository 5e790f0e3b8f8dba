package com.leadnest.inbox.recipient;

import com.leadnest.inbox.optout.OptIns;
import com.leadnest.inbox.optout.OptOut;
import com.leadnest.inbox.optout.OptOuts;
import com.leadnest.inbox.settings.SettingsStore;
import com.leadnest.inbox.suppression.SuppressionRows;
import com.leadnest.inbox.suppression.UnsubscribeToken.Subject;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What a recipient may look up and decide through a link; it needs no account and no lead that still exists. */
@Singleton
class Preferences {

    private final Tenancy tenancy;
    private final SettingsStore settings;
    private final SuppressionRows suppressions;
    private final OptOuts optOuts;
    private final OptIns optIns;

    @Inject
    Preferences(Tenancy tenancy, SettingsStore settings, SuppressionRows suppressions, OptOuts optOuts, OptIns optIns) {
        this.tenancy = tenancy;
        this.settings = settings;
        this.suppressions = suppressions;
        this.optOuts = optOuts;
        this.optIns = optIns;
    }

    /** @param business as the recipient knows it */
    record State(String business, String channel, boolean subscribed) {}

    Uni<State> of(Subject subject) {
        return tenancy.inBusiness(
                subject.business(), tx -> settings.of(tx, subject.business()).chain(rules -> suppressions
                        .has(tx, subject.business(), subject.channel(), subject.addressHash())
                        .map(out -> new State(rules.displayName(), subject.channel(), !out))));
    }

    Uni<Void> leave(Subject subject, String method) {
        OptOut wish = OptOut.linked(subject.leadId(), subject.channel(), subject.addressHash(), method);
        return tenancy.inBusiness(subject.business(), tx -> optOuts.record(tx, subject.business(), wish))
                .replaceWithVoid();
    }

    Uni<Void> comeBack(Subject subject) {
        return tenancy.inBusiness(
                        subject.business(),
                        tx -> optIns.lift(tx, subject.business(), subject.channel(), subject.addressHash()))
                .replaceWithVoid();
    }
}
