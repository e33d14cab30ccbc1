package dev.bugbash.launcher.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** Turns {@code kind:value} texts of the parent into a discovery request. */
final class Wanted {
  private Wanted() {}

  static LauncherDiscoveryRequest request(List<String> texts) {
    List<DiscoverySelector> selectors = new ArrayList<>();
    List<String> includeTags = new ArrayList<>();
    List<String> excludeTags = new ArrayList<>();
    for (String text : texts) {
      int colon = text.indexOf(':');
      String value = text.substring(colon + 1);
      switch (text.substring(0, colon)) {
        case "package" -> selectors.add(DiscoverySelectors.selectPackage(value));
        case "class" -> selectors.add(DiscoverySelectors.selectClass(value));
        case "method" -> selectors.add(DiscoverySelectors.selectMethod(value));
        case "root" ->
            selectors.addAll(DiscoverySelectors.selectClasspathRoots(Set.of(Path.of(value))));
        case "include-tag" -> includeTags.add(value);
        case "exclude-tag" -> excludeTags.add(value);
        default -> throw new IllegalArgumentException("unknown selector " + text);
      }
    }
    return request(selectors, includeTags, excludeTags);
  }

  private static LauncherDiscoveryRequest request(
      List<DiscoverySelector> selectors, List<String> includeTags, List<String> excludeTags) {
    LauncherDiscoveryRequestBuilder builder =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectors)
            .configurationParameter(LauncherConstants.CAPTURE_STDOUT_PROPERTY_NAME, "true")
            .configurationParameter(LauncherConstants.CAPTURE_STDERR_PROPERTY_NAME, "true")
            .configurationParameter(
                LauncherConstants.CAPTURE_MAX_BUFFER_PROPERTY_NAME,
                Integer.toString(TestOutput.LONGEST));
    if (!includeTags.isEmpty()) {
      builder.filters(TagFilter.includeTags(includeTags));
    }
    if (!excludeTags.isEmpty()) {
      builder.filters(TagFilter.excludeTags(excludeTags));
    }
    return builder.build();
  }
}
