/** What a locality pays towards OCOP: its policy as measures, claims on it, what is granted and why, and the budget. */
@NullMarked
@OcopStyle
package vn.ocop.support;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
