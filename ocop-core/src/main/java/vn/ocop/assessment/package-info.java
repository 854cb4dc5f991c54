/** The result of assessing a dossier: status, points, stars, gates, grounds and messages. */
@NullMarked
@OcopStyle
package vn.ocop.assessment;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
