package dev.bugbash.tui.theme;

import java.util.List;

/** What eyes make of colours, {@code 0xRRGGBB}. */
final class Eyes {
  /** G. M. Machado et al., 2009: sight without one kind of cones, on linear RGB. */
  static final List<double[]> DICHROMATS =
      List.of(
          new double[] {
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998
          },
          new double[] {
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881
          });

  private Eyes() {}

  /** Contrast of WCAG 2, from 1 to 21. */
  static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Distance in CIELAB (1976) as those eyes see it; 2 is just noticeable. */
  static double distance(int one, int other, double[] eyes) {
    double[] a = lab(seen(linear(one), eyes));
    double[] b = lab(seen(linear(other), eyes));
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  /** The colour of xterm's 256 with that number, from 16 on. */
  static int indexed(int number) {
    if (number >= 232) {
      return (8 + 10 * (number - 232)) * 0x010101;
    }
    int[] levels = {0, 95, 135, 175, 215, 255};
    int cube = number - 16;
    return levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6];
  }

  private static double luminance(int rgb) {
    double[] c = linear(rgb);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }

  private static double[] linear(int rgb) {
    return new double[] {
      linearOf(rgb >> 16 & 0xFF), linearOf(rgb >> 8 & 0xFF), linearOf(rgb & 0xFF)
    };
  }

  private static double linearOf(int channel) {
    double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double[] seen(double[] c, double[] m) {
    double[] result = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = m[3 * i] * c[0] + m[3 * i + 1] * c[1] + m[3 * i + 2] * c[2];
      result[i] = Math.min(1, Math.max(0, sum));
    }
    return result;
  }

  private static double[] lab(double[] c) {
    double x = root((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
    double y = root(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
    double z = root((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }
}
