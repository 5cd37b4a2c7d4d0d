package org.peertable.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.peertable.exchange.internal.Plain;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.EventStatus;
import org.peertable.model.Program;
import org.peertable.model.Season;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

/** A season as schema.org describes events. */
final class SeriesJson {
    private static final String VOCABULARY = "https://schema.org/";

    private final JsonWriter json;

    private SeriesJson(JsonWriter json) {
        this.json = json;
    }

    static void write(Program program, Season season, List<Gathering> gatherings, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(text);
        json.setStrictness(Strictness.STRICT);
        // the file may be pasted into a page as it is
        json.setHtmlSafe(true);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        new SeriesJson(json).series(program, season, gatherings);
        json.flush();
        text.write('\n');
        text.flush();
    }

    private void series(Program program, Season season, List<Gathering> gatherings) throws IOException {
        json.beginObject();
        json.name("@context").value(VOCABULARY);
        json.name("@type").value("EventSeries");
        text("name", season.getTitle());
        if (season.getFirstDay() != null) {
            json.name("startDate").value(season.getFirstDay().toString());
        }
        if (season.getLastDay() != null) {
            json.name("endDate").value(season.getLastDay().toString());
        }
        if (program.getHost() != null) {
            organiser(Plain.line(program.getHost().getName()));
        }
        json.name("subEvent").beginArray();
        for (Gathering gathering : gatherings) {
            event(gathering, season);
        }
        json.endArray();
        json.endObject();
    }

    private void event(Gathering gathering, Season season) throws IOException {
        json.beginObject();
        json.name("@type").value("SocialEvent");
        json.name("identifier").value(gathering.uid());
        text("name", gathering.event().getTitle());
        text("description", gathering.event().getPurpose());
        json.name("startDate").value(gathering.start().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        json.name("endDate").value(gathering.end().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        json.name("eventStatus").value(VOCABULARY
                + (gathering.event().getStatus() == EventStatus.CANCELLED ? "EventCancelled" : "EventScheduled"));
        json.name("eventAttendanceMode").value(VOCABULARY + "OfflineEventAttendanceMode");
        if (!Plain.line(season.getCity()).isEmpty()) {
            json.name("location").beginObject();
            json.name("@type").value("Place");
            text("name", season.getCity());
            text("address", season.getCity());
            json.endObject();
        }
        organiser(gathering.host());
        topics(gathering.event().getTopics());
        json.endObject();
    }

    private void topics(List<DiscussionTopic> topics) throws IOException {
        if (!topics.isEmpty()) {
            json.name("about").beginArray();
            for (DiscussionTopic topic : topics) {
                json.value(Plain.line(topic.getTitle()));
            }
            json.endArray();
        }
    }

    private void organiser(String host) throws IOException {
        if (!host.isEmpty()) {
            json.name("organizer").beginObject();
            json.name("@type").value("Organization");
            json.name("name").value(host);
            json.endObject();
        }
    }

    private void text(String name, String value) throws IOException {
        String text = Plain.text(value).strip();
        if (!text.isEmpty()) {
            json.name(name).value(text);
        }
    }
}
