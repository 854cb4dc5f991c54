/** Tests of the command line, run in this process. */
@NullMarked
package vn.ocop.cli;

import org.jspecify.annotations.NullMarked;
