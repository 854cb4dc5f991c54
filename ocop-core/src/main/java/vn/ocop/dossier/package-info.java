/** A producer's dossier, and the constraints that guard it at the door. */
@NullMarked
@OcopStyle
package vn.ocop.dossier;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
