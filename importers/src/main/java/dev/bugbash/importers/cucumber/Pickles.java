package dev.bugbash.importers.cucumber;

import dev.bugbash.importers.json.Json;
import dev.bugbash.model.TestId;
import java.util.HashMap;
import java.util.Map;

/** What the messages tell of scenarios before they run. */
final class Pickles {
  private final Map<String, String> features = new HashMap<>();
  private final Map<String, String> rules = new HashMap<>();
  private final Map<String, String> rows = new HashMap<>();
  private final Map<String, TestId> tests = new HashMap<>();
  private final Map<String, String> steps = new HashMap<>();
  private final Map<String, String> hooks = new HashMap<>();

  void document(Json document) {
    Json feature = document.at("feature");
    features.put(document.text("uri"), feature.text("name"));
    for (Json child : feature.elements("children")) {
      scenario(child.at("scenario"), "");
      Json rule = child.at("rule");
      for (Json inner : rule.elements("children")) {
        scenario(inner.at("scenario"), rule.text("name"));
      }
    }
  }

  private void scenario(Json scenario, String rule) {
    if (!rule.isEmpty()) {
      rules.put(scenario.text("id"), rule);
    }
    int table = 0;
    for (Json examples : scenario.elements("examples")) {
      table++;
      int row = 0;
      for (Json each : examples.elements("tableBody")) {
        rows.put(each.text("id"), "#" + table + "." + ++row);
      }
    }
  }

  void pickle(Json pickle) {
    String uri = pickle.text("uri");
    String feature = features.getOrDefault(uri, "");
    String name = pickle.text("name").isEmpty() ? "(unnamed)" : pickle.text("name");
    String row = "";
    for (Json node : pickle.elements("astNodeIds")) {
      String rule = rules.getOrDefault(node.text(), "");
      name = rule.isEmpty() ? name : rule + " - " + name;
      row = rows.getOrDefault(node.text(), row);
    }
    tests.put(pickle.text("id"), new TestId(feature.isEmpty() ? uri : feature, name, row));
    pickle.elements("steps").forEach(step -> steps.put(step.text("id"), step.text("text")));
  }

  void hook(Json hook) {
    String type = hook.text("type").toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    hooks.put(
        hook.text("id"), ("hook " + type + " " + hook.text("name")).replace("  ", " ").strip());
  }

  TestId test(String pickle) {
    return tests.getOrDefault(pickle, TestId.of("", "(unknown scenario)"));
  }

  /** A step's text, or which hook it is. */
  String step(Json testCase, String step) {
    for (Json each : testCase.elements("testSteps")) {
      if (each.text("id").equals(step)) {
        String hook = each.text("hookId");
        return hook.isEmpty()
            ? steps.getOrDefault(each.text("pickleStepId"), "a step")
            : hooks.getOrDefault(hook, "hook");
      }
    }
    return "a step";
  }
}
