/** The interchange format: dossiers in, assessments out. */
@NullMarked
package vn.ocop.json;

import org.jspecify.annotations.NullMarked;
