/** Certificates of recognised products: how long they hold, when they are renewed, extended, revoked. */
@NullMarked
@OcopStyle
package vn.ocop.certificate;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
