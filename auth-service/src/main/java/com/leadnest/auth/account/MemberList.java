package com.leadnest.auth.account;

import com.leadnest.kernel.id.TypeId;
import com.leadnest.kernel.problem.UnauthorizedProblem;
import com.leadnest.kernel.tenancy.Tenancy;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who works in a business, and what they are called. */
@Singleton
public class MemberList {

    private static final String PAGE = "SELECT user_id, name, email, role FROM member WHERE business_id = $1"
            + " ORDER BY created_at, user_id LIMIT $2 OFFSET $3";
    private static final String COUNT = "SELECT count(*) AS total FROM member WHERE business_id = $1";
    private static final String RENAME = "UPDATE member SET name = nullif(btrim($3), '') WHERE business_id = $1"
            + " AND user_id = $2 RETURNING user_id, name, email, role";

    private final Tenancy tenancy;

    @Inject
    MemberList(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    Uni<MemberPage> page(UUID business, int page, int perPage) {
        Tuple wanted = Tuple.of(business, (long) perPage, (page - 1L) * perPage);
        return tenancy.read(business, COUNT, Tuple.of(business))
                .map(rows -> rows.iterator().next().getLong("total"))
                .chain(total -> tenancy.read(business, PAGE, wanted).map(rows -> {
                    List<MemberView> members = new ArrayList<>();
                    rows.forEach(row -> members.add(view(row)));
                    return new MemberPage(members, total, page, perPage);
                }));
    }

    /** Keeps what a member is called; a blank name takes the one they had away. */
    Uni<MemberView> rename(UUID business, UUID user, String name) {
        Tuple values = Tuple.of(business, user, name);
        return tenancy.inBusiness(business, tx -> tx.preparedQuery(RENAME).execute(values))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new UnauthorizedProblem("The account is not there any more.");
                    }
                    return view(rows.iterator().next());
                });
    }

    private static MemberView view(Row row) {
        return new MemberView(
                TypeId.USER.text(row.getUUID("user_id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("role"));
    }
}
