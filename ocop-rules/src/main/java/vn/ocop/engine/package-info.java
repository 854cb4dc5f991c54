/** The scoring engine: what an embedder uses. */
@NullMarked
@OcopStyle
package vn.ocop.engine;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
