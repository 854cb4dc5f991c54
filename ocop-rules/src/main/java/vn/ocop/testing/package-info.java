/**
 * The testing kit: cases, coverage in terms of the law, generated dossiers and mutation of rule packs. It needs no test
 * library; {@code vn.ocop.testing.junit} brings it into JUnit, AssertJ and jqwik.
 */
@NullMarked
@OcopStyle
package vn.ocop.testing;

import org.jspecify.annotations.NullMarked;
import vn.ocop.internal.OcopStyle;
