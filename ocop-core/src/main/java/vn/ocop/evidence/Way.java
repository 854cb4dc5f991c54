package vn.ocop.evidence;

import java.util.List;

/**
 * One of the ways in which evidence can support an option: everything that it needs.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param option the number of the option
 * @param needs what it needs, all of it
 */
public record Way(int option, List<Need> needs) {

    public Way {
        needs = List.copyOf(needs);
        if (option < 1 || needs.isEmpty()) {
            throw new IllegalArgumentException("a way to option " + option + " with " + needs.size()
                    + " needs: options start at 1, and there must be a need");
        }
    }

    /** Whether a part of it is for people to judge. */
    public boolean needsPeople() {
        return needs.stream().anyMatch(need -> need.kind().equals(Need.PEOPLE));
    }
}
