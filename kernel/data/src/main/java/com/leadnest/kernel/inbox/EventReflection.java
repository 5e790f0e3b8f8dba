package com.leadnest.kernel.inbox;

import com.leadnest.contracts.account.BusinessRegistered;
import com.leadnest.contracts.lead.LeadActivity;
import com.leadnest.contracts.lead.LeadActivityLogged;
import com.leadnest.contracts.lead.LeadCreated;
import com.leadnest.contracts.lead.LeadDeleted;
import com.leadnest.contracts.lead.LeadImported;
import com.leadnest.contracts.lead.LeadSnapshot;
import com.leadnest.contracts.lead.LeadStatusChanged;
import com.leadnest.contracts.lead.LeadUpdated;
import com.leadnest.contracts.message.MessageClicked;
import com.leadnest.contracts.message.MessageDeferred;
import com.leadnest.contracts.message.MessageDelivered;
import com.leadnest.contracts.message.MessageFailed;
import com.leadnest.contracts.message.MessageOpened;
import com.leadnest.contracts.message.MessageReceived;
import com.leadnest.contracts.message.MessageRef;
import com.leadnest.contracts.message.MessageSent;
import com.leadnest.contracts.message.MessageUnconfirmed;
import com.leadnest.contracts.message.OptedIn;
import com.leadnest.contracts.message.OptedOut;
import com.leadnest.contracts.message.SenderChanged;
import com.leadnest.contracts.nurture.EnrolmentEnded;
import com.leadnest.contracts.nurture.EnrolmentPaused;
import com.leadnest.contracts.nurture.EnrolmentResumed;
import com.leadnest.contracts.nurture.EnrolmentStarted;
import com.leadnest.contracts.nurture.StepDue;
import com.leadnest.contracts.nurture.StepRecipient;
import com.leadnest.contracts.score.LeadScored;
import com.leadnest.contracts.score.ScoreFactor;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Bodies of events for native images. Jackson reads and writes them by reflection, and no resource names them in its
 * signature, which is where Quarkus would find them; contracts know nothing of Quarkus and cannot say it themselves.
 */
@RegisterForReflection(
        targets = {
            BusinessRegistered.class,
            EnrolmentEnded.class,
            EnrolmentPaused.class,
            EnrolmentResumed.class,
            EnrolmentStarted.class,
            LeadActivity.class,
            LeadActivityLogged.class,
            LeadCreated.class,
            LeadDeleted.class,
            LeadImported.class,
            LeadScored.class,
            LeadSnapshot.class,
            LeadStatusChanged.class,
            LeadUpdated.class,
            MessageClicked.class,
            MessageDeferred.class,
            MessageDelivered.class,
            MessageFailed.class,
            MessageOpened.class,
            MessageReceived.class,
            MessageRef.class,
            MessageSent.class,
            MessageUnconfirmed.class,
            OptedIn.class,
            OptedOut.class,
            ScoreFactor.class,
            SenderChanged.class,
            StepDue.class,
            StepRecipient.class
        })
public final class EventReflection {

    private EventReflection() {}
}
