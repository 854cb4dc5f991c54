package vn.ocop.internal;

/**
 * Writes markup that is both HTML and well-formed XML. Tags and classes are words of this library; everything else goes
 * through {@link #text}, which escapes it. For one thread.
 */
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Markup that this library wrote itself. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    public Html open(String tag) {
        out.append('<').append(tag).append('>');
        return this;
    }

    public Html open(String tag, String cssClass) {
        out.append('<').append(tag).append(" class=\"").append(cssClass).append("\">");
        return this;
    }

    public Html text(String text) {
        out.append(SafeText.html(text));
        return this;
    }

    public Html close(String tag) {
        out.append("</").append(tag).append(">");
        return this;
    }

    public Html element(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    public Html line() {
        out.append('\n');
        return this;
    }

    public String markup() {
        return out.toString();
    }
}
