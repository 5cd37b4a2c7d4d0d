package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/** Takes the words out of an HTML page, a line for each paragraph, heading and row of a table. */
final class PageWords extends HTMLEditorKit.ParserCallback {
    private final StringBuilder words = new StringBuilder();
    private int hidden;

    private PageWords() {
    }

    static String of(String page) {
        PageWords found = new PageWords();
        try {
            new ParserDelegator().parse(new StringReader(page), found, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.words.toString().replaceAll("[ \\t\u00a0]*\n[\\s\u00a0]*", "\n").strip();
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        hidden += isHidden(tag) ? 1 : 0;
        words.append(tag.isBlock() || tag == HTML.Tag.TR ? '\n' : ' ');
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        hidden -= isHidden(tag) ? 1 : 0;
        words.append(tag.isBlock() ? "\n" : tag == HTML.Tag.TD || tag == HTML.Tag.TH ? "  " : "");
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        words.append(tag.breaksFlow() ? "\n" : "");
    }

    @Override
    public void handleText(char[] data, int position) {
        if (hidden == 0) {
            words.append(data);
        }
    }

    private static boolean isHidden(HTML.Tag tag) {
        return tag == HTML.Tag.HEAD || tag == HTML.Tag.STYLE || tag == HTML.Tag.SCRIPT || tag == HTML.Tag.TITLE;
    }
}
