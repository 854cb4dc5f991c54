package vn.ocop.rules.facts;

/** The points of each scored criterion on one complete sheet. Immutable. */
public final class SheetScore {

    private final Scope scope;
    private final int[] points;

    private SheetScore(Scope scope, int[] points) {
        this.scope = scope;
        this.points = points;
    }

    /** Each answer earns the points of its option; a criterion that does not apply earns 0. */
    public static SheetScore of(Scope scope) {
        int[] points = new int[scope.getSheet().getRubric().scored().size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = scope.points(i);
        }
        return new SheetScore(scope, points);
    }

    public Scope getScope() {
        return scope;
    }

    /** The points of the scored criterion of an index. */
    public int points(int index) {
        return points[index];
    }
}
