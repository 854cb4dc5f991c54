/** The numbers that the decrees define: product codes and numbers of registration slips. */
@NullMarked
package vn.ocop.numbering;

import org.jspecify.annotations.NullMarked;
