/** Councils: who counts, when they may decide, and what their minutes hold. */
@NullMarked
@OcopStyle
package vn.ocop.council;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
