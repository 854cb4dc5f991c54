package vn.ocop.council;

import java.util.Objects;
import vn.ocop.dossier.ScoreSheet;
import vn.ocop.dossier.SheetRole;

/**
 * The sheet that somebody handed in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param member the name of the member
 * @param draft whether it is still a draft; drafts never count
 * @param sheet the scores
 */
public record Ballot(String member, boolean draft, ScoreSheet sheet) {

    /** @throws IllegalArgumentException if the sheet is not a council member's */
    public Ballot {
        Objects.requireNonNull(member, "member");
        if (sheet.role() != SheetRole.COUNCIL) {
            throw new IllegalArgumentException(
                    "a ballot holds a sheet of role COUNCIL, this one is of role " + sheet.role());
        }
    }
}
