/** How the testing kit reads, compares, generates and mutates. Not part of the API. */
@NullMarked
package vn.ocop.testing.internal;

import org.jspecify.annotations.NullMarked;
