package vn.ocop.cli;

import java.util.Locale;

/** The languages of texts. */
enum Language {
    VI,
    EN;

    /** The locale that stands for the language. */
    Locale locale() {
        return this == EN ? Locale.ENGLISH : Locale.ROOT;
    }
}
