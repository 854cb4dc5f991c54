package vn.ocop.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something as the older and as the newer pack has it; one of them may lack it.
 *
 * <p>Immutable and safe for use by several threads if {@code T} is.
 *
 * @param before as the older pack has it
 * @param after as the newer pack has it
 */
public record Sides<T>(Optional<T> before, Optional<T> after) {

    public Sides {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** On both sides. */
    public static <T> Sides<T> both(T before, T after) {
        return new Sides<>(Optional.of(before), Optional.of(after));
    }

    /** Only on the newer side. */
    public static <T> Sides<T> added(T after) {
        return new Sides<>(Optional.empty(), Optional.of(after));
    }

    /** Only on the older side. */
    public static <T> Sides<T> removed(T before) {
        return new Sides<>(Optional.of(before), Optional.empty());
    }

    /** Something that each side has of this; a side that has nothing has none of it. */
    public <R> Sides<R> map(Function<? super T, ? extends R> part) {
        return new Sides<>(before.map(part), after.map(part));
    }

    /** Whether both sides have it. */
    public boolean areBoth() {
        return before.isPresent() && after.isPresent();
    }

    /** Whether the sides are equal. */
    public boolean areEqual() {
        return before.equals(after);
    }

    /**
     * The newer side if there is one, else the older.
     *
     * @throws java.util.NoSuchElementException if there is neither
     */
    public T latest() {
        return after.or(() -> before).orElseThrow();
    }

    /** What is there, the older first. */
    Stream<T> stream() {
        return Stream.concat(before.stream(), after.stream());
    }
}
