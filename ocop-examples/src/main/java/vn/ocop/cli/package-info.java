/** The command line. */
@NullMarked
package vn.ocop.cli;

import org.jspecify.annotations.NullMarked;
