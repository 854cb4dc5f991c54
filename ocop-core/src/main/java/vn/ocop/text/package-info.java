/** Bilingual texts and message catalogues. */
@NullMarked
package vn.ocop.text;

import org.jspecify.annotations.NullMarked;
