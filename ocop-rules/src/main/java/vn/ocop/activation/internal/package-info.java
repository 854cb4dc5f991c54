/** What activation is made of. Not for hosts. */
@NullMarked
package vn.ocop.activation.internal;

import org.jspecify.annotations.NullMarked;
