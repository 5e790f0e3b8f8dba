package com.leadnest.inbox.message;

import com.leadnest.kernel.problem.NotFoundProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Where the pictures of stored mails are. Nobody else's address is ever given out: only what stands in a mail is asked for. */
@Singleton
public class MailPictures {

    private static final String HTML = "SELECT body_html FROM messages WHERE business_id = $1 AND id = $2";

    private final Tenancy tenancy;

    @Inject
    MailPictures(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    /**
     * The address of a picture.
     *
     * @param number its place among the mail's pictures, from 0
     * @throws NotFoundProblem when the business has no such mail, or it no such picture
     */
    public Uni<String> address(UUID business, UUID message, int number) {
        return tenancy.read(business, HTML, Tuple.of(business, message)).map(rows -> {
            for (Row row : rows) {
                List<String> pictures =
                        MailHtml.clean(row.getString("body_html")).pictures();
                if (number >= 0 && number < pictures.size()) {
                    return pictures.get(number);
                }
            }
            throw new NotFoundProblem("picture");
        });
    }
}
