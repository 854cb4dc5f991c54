/** A locality's programme: what its plan asks for, measured against a register of products on a day. */
@NullMarked
@OcopStyle
package vn.ocop.programme;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
