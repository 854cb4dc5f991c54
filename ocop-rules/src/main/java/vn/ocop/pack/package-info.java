/** Rule packs: a decree as tables, readings and misprints, pinned by the digest of its contents. */
@NullMarked
@OcopStyle
package vn.ocop.pack;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
