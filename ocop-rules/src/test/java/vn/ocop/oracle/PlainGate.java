package vn.ocop.oracle;

/**
 * A star gate as the tables mark it.
 *
 * @param criterion the index of its criterion in the set
 * @param stars its level
 * @param option the marked option; 0 if the title of the criterion is marked
 * @param required the least points that meet it
 * @param citation where it is printed
 */
public record PlainGate(int criterion, int stars, int option, int required, String citation) {

    /** Whether the mark stands on the title of the criterion: any option worth 1 point or more meets it. */
    public boolean onTitle() {
        return option == 0;
    }
}
