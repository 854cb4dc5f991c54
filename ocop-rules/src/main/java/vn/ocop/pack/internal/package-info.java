/** Reading of rule packs. Not part of the API. */
@NullMarked
package vn.ocop.pack.internal;

import org.jspecify.annotations.NullMarked;
