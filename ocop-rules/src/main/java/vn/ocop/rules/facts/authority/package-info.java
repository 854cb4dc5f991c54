/** The facts of the rules on authority. Public for the rules; not part of the API. */
@NullMarked
package vn.ocop.rules.facts.authority;

import org.jspecify.annotations.NullMarked;
