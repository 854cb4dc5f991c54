/** The command line of {@code ocop.jar}: one class for each command. */
@NullMarked
package vn.ocop.cli;

import org.jspecify.annotations.NullMarked;
