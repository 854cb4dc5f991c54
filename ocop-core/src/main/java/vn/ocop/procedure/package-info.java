/**
 * What the decrees say around the score: levels and their powers, the way of a dossier from registration to
 * recognition, terms and rounds. Pure functions over immutable values; every date comes from the caller.
 */
@NullMarked
@OcopStyle
package vn.ocop.procedure;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
