/**
 * The testing kit in JUnit, AssertJ and jqwik. These three are optional dependencies of the library: a project that tests
 * with this package has them already, and no other project gets them. Nothing else in the library depends on it.
 */
@NullMarked
package vn.ocop.testing.junit;

import org.jspecify.annotations.NullMarked;
