/** An assessment in words, for the producer, the council and an appeal. */
@NullMarked
package vn.ocop.explanation;

import org.jspecify.annotations.NullMarked;
