/** Runs every example. */
@NullMarked
package vn.ocop.examples;

import org.jspecify.annotations.NullMarked;
