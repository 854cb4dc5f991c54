/** What differs between rule packs, and what it does to dossiers. */
@NullMarked
package vn.ocop.comparison;

import org.jspecify.annotations.NullMarked;
