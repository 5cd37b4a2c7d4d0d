package org.peertable.exchange.internal.season;

import java.util.List;

import org.peertable.exchange.internal.print.Drawing;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/**
 * The season report as its page prints it.
 *
 * @param program name of the program
 * @param title what the season is called
 * @param when city, first and last day; may be empty
 * @param sentences four sentences that say it all
 * @param unknown what is not known yet, or not shown, and why
 * @param keys the figures to remember
 * @param events a row for each event
 * @param charts the charts with the sentence that each shows; those without anything to show have no drawing
 * @param answers what the guests said about themselves
 * @param horizons what became of the pairs
 * @param costs planned and spent
 * @param costRemark what to know about the costs; may be empty
 * @param counted how it was counted
 */
public record SeasonReport(
        String program,
        String title,
        String when,
        List<String> sentences,
        List<String> unknown,
        List<Key> keys,
        List<EventRow> events,
        List<Chart> charts,
        List<Row> answers,
        List<Row> horizons,
        List<Row> costs,
        String costRemark,
        List<String> counted) {
    /**
     * A figure to remember.
     *
     * @param figure the figure
     * @param about what it says
     */
    public record Key(String figure, String about) {
    }

    /**
     * An event in the table.
     *
     * @param note why figures are missing; empty when they are there
     */
    public record EventRow(
            String date,
            String title,
            String topics,
            String note,
            String invited,
            String confirmed,
            String attended,
            String newPairs,
            String repeatPairs) {
    }

    /**
     * A line of a table with two figures.
     *
     * @param label what it is about
     * @param first the first figure
     * @param second the second figure; may be empty
     */
    public record Row(String label, String first, String second) {
    }

    /**
     * A chart.
     *
     * @param id identifier of its section
     * @param heading what it is about
     * @param sentence what it shows
     * @param svg the drawing; empty when there is nothing to draw
     */
    public record Chart(String id, String heading, String sentence, String svg) {
        /** Width on paper in millimetres. */
        private static final double PAPER = 156;

        /** Returns the drawing as markup, which is not escaped again. */
        public TemplateHTMLOutputModel getDrawing() throws TemplateModelException {
            return HTMLOutputFormat.INSTANCE.fromMarkup(svg);
        }

        /** Returns the drawing as boxes for paper. */
        public TemplateHTMLOutputModel getBoxes() throws TemplateModelException {
            return HTMLOutputFormat.INSTANCE.fromMarkup(Drawing.of(svg, PAPER));
        }
    }
}
