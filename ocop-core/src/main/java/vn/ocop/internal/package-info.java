/** Not part of the API. */
@NullMarked
package vn.ocop.internal;

import org.jspecify.annotations.NullMarked;
