/** What a rule rests on: citations, readings of silent clauses, misprints of the source. */
@NullMarked
@OcopStyle
package vn.ocop.law;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
