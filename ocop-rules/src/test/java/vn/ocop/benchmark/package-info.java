/** What scoring costs. Run by the Maven profile {@code benchmarks}. */
@NullMarked
package vn.ocop.benchmark;

import org.jspecify.annotations.NullMarked;
