/** What differs between two rule packs, in the words of the law, and what the difference does to dossiers. */
@NullMarked
@OcopStyle
package vn.ocop.comparison;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
