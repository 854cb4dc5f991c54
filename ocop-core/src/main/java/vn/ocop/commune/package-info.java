/**
 * The commune level: the four contents that the commune's People's Committee assesses, its report, its term, and what
 * stands against what others say. It gives no points and no rank; it advises.
 */
@NullMarked
@OcopStyle
package vn.ocop.commune;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
