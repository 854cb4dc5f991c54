/** The command line: {@code score} and {@code packs}. */
@NullMarked
package vn.ocop.cli;

import org.jspecify.annotations.NullMarked;
