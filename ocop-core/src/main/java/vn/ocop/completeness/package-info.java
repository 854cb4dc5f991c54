/** Which components a dossier needs, which it has, and which of them are in order. */
@NullMarked
@OcopStyle
package vn.ocop.completeness;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
