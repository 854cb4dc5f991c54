/** The rubric of a product set: parts, sections, criteria, options, star gates and the effects of notes. */
@NullMarked
@OcopStyle
package vn.ocop.rubric;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
