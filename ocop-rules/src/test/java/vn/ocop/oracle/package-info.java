/** A second opinion on the engine: an evaluator in plain Java, and random dossiers to compare the two on. */
@NullMarked
package vn.ocop.oracle;

import org.jspecify.annotations.NullMarked;
