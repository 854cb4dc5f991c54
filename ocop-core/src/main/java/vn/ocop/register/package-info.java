/** What a locality keeps about its products: recognitions, dossiers on the way, revenue, channels. Unknown stays unknown. */
@NullMarked
@OcopStyle
package vn.ocop.register;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
