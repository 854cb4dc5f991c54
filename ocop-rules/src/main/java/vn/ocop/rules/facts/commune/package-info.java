/** The facts of the commune level. Not part of the API. */
@NullMarked
package vn.ocop.rules.facts.commune;

import org.jspecify.annotations.NullMarked;
