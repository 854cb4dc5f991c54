/** How a host takes over rule packs: admission, activation without a restart, receipts. */
@NullMarked
@OcopStyle
package vn.ocop.activation;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
