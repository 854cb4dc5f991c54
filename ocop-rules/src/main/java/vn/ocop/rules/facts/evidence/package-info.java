/** The facts of the rules about evidence. Not part of the API. */
@NullMarked
package vn.ocop.rules.facts.evidence;

import org.jspecify.annotations.NullMarked;
