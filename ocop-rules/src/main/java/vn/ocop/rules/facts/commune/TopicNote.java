package vn.ocop.rules.facts.commune;

import vn.ocop.commune.ContentNote;

/** Something about a content that its reader should know. Immutable. */
public final class TopicNote {

    private final Topic topic;
    private final ContentNote note;

    /**
     * @param topic the content
     * @param note what there is to know
     */
    public TopicNote(Topic topic, ContentNote note) {
        this.topic = topic;
        this.note = note;
    }

    public Topic getTopic() {
        return topic;
    }

    public ContentNote getNote() {
        return note;
    }
}
