package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.peertable.ui.internal.Shades;

class ShadesTest {
    private static final double AA = 4.5;
    /** What is asked of dots and lines. */
    private static final double GRAPHICS = 3;

    @Test
    void contrastIsMeasuredAsTheGuidelinesSay() {
        assertThat(Shades.contrast(new Color(0, 0, 0), new Color(255, 255, 255))).isEqualTo(21.0);
        assertThat(Shades.contrast(new Color(118, 118, 118), new Color(255, 255, 255))).isBetween(4.53, 4.55);
    }

    @Test
    void everyTextCanBeReadInBothThemes() {
        Shell shell = new Shell(Display.getCurrent());
        try {
            // text and background of the light theme, and of the dark one's pages and header
            int[][] themes = {{0x00, 0xff}, {0x00, 0xf7}, {0xaa, 0x2f}, {0xcc, 0x2f}, {0xcc, 0x48}, {0xff, 0x1e}};
            for (int[] theme : themes) {
                Composite page = new Composite(shell, SWT.NONE);
                page.setForeground(new Color(theme[0], theme[0], theme[0]));
                page.setBackground(new Color(theme[1], theme[1], theme[1]));
                assertThat(Shades.contrast(Shades.quiet(page), page.getBackground())).isGreaterThanOrEqualTo(AA);
                assertThat(Shades.contrast(Shades.warning(page), page.getBackground())).isGreaterThanOrEqualTo(AA);
                assertThat(Shades.contrast(Shades.accent(page), page.getBackground())).isGreaterThanOrEqualTo(AA);
                assertThat(Shades.contrast(Shades.ink(Shades.accent(page)), Shades.accent(page))).isGreaterThanOrEqualTo(AA);
                assertThat(Shades.contrast(Shades.ink(Shades.soft(page)), Shades.soft(page))).isGreaterThanOrEqualTo(AA);
                assertThat(Shades.kinds(page)).allMatch(kind -> Shades.contrast(kind, page.getBackground()) >= GRAPHICS);
            }
        } finally {
            shell.dispose();
        }
    }
}
