package vn.ocop.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first few of many items in an order. Not safe for use by several threads. */
final class Nearest<T> {

    private final int most;
    private final Comparator<T> order;
    private final PriorityQueue<T> kept;

    Nearest(int most, Comparator<T> order) {
        this.most = most;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T item) {
        kept.add(item);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    List<T> inOrder() {
        List<T> items = new ArrayList<>(kept);
        items.sort(order);
        return List.copyOf(items);
    }
}
