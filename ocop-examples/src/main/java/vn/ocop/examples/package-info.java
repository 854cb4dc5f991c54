/** One small program per way of use; each is run by a test. */
@NullMarked
package vn.ocop.examples;

import org.jspecify.annotations.NullMarked;
