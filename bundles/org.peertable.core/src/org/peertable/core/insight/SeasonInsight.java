package org.peertable.core.insight;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.peertable.model.Season;

/**
 * Figures of a season. They hold numbers, titles and dates of events, titles of topics and words of the vocabulary, and
 * nobody's name, employer or words.
 *
 * @param season title of the season
 * @param today the day of the count
 * @param smallestGroup fewest people behind any figure, 5 or more
 * @param events the events in order of time, without drafts and sealed ones
 * @param leftOut how many sealed events are not counted
 * @param totals sums
 * @param fairness whether everybody is asked
 * @param challenges challenges of the vocabulary that a topic was about or that peers live with, the most shared first
 * @param mood MOOD_7 before and after, by the same guests
 * @param understood UNDERSTOOD_7
 * @param noticed answers to NOTICED_2 that somebody noticed a change
 * @param closeness IOS_7, first and last answer of a guest about the same person
 * @param horizons what became of the pairs, after 3, 12 and 24 months
 * @param costs what it costs
 */
public record SeasonInsight(
        String season,
        LocalDate today,
        int smallestGroup,
        List<EventInsight> events,
        int leftOut,
        Totals totals,
        Figure<Fairness> fairness,
        List<TermCoverage> challenges,
        Figure<Change> mood,
        Figure<Median> understood,
        Figure<Share> noticed,
        Figure<Change> closeness,
        List<Horizon> horizons,
        Costs costs) {
    /** Copies the lists. */
    public SeasonInsight {
        events = List.copyOf(events);
        challenges = List.copyOf(challenges);
        horizons = List.copyOf(horizons);
    }

    /**
     * Counts over the season and, for who met whom, over all seasons of its program, which are loaded for that.
     *
     * @param season the season, unreduced, in its program
     * @param today the day of the count; what lies after it is not counted
     * @return the figures
     * @throws IllegalStateException if a season or the answers of one of its events cannot be loaded
     */
    public static SeasonInsight of(Season season, LocalDate today) {
        return of(season, today, new NullProgressMonitor());
    }

    /**
     * Counts, and looks between events whether it shall go on.
     *
     * @param season the season, unreduced, in its program
     * @param today the day of the count; what lies after it is not counted
     * @param monitor ends the count when it is cancelled
     * @return the figures
     * @throws IllegalStateException if a season or the answers of one of its events cannot be loaded
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static SeasonInsight of(Season season, LocalDate today, IProgressMonitor monitor) {
        return new SeasonCount(season, today).insight(monitor);
    }
}
