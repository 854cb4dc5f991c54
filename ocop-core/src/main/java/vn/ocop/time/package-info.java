/** Terms in working days, counted with a calendar that the host supplies. */
@NullMarked
package vn.ocop.time;

import org.jspecify.annotations.NullMarked;
