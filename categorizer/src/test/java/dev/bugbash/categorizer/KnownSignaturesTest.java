package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownSignaturesTest {
  private static final long SEED = 7;
  private static final int KNOWN = 300;
  private static final int FRESH = 60;

  @TempDir Path folder;

  private final Categorizer categorizer = new Categorizer();
  private final List<Evidence> known = new ArrayList<>();
  private final List<Evidence> fresh = new ArrayList<>();
  private Map<Long, List<Evidence>> clusters = Map.of();

  @BeforeEach
  void placeSome() {
    placeSome(SEED);
  }

  private void placeSome(long seed) {
    known.clear();
    fresh.clear();
    Random random = new Random(seed);
    Map<Signature, Evidence> all = new TreeMap<>();
    while (all.size() < KNOWN + FRESH) {
      Evidence evidence = categorizer.sign(failure(random));
      all.putIfAbsent(evidence.signature(), evidence);
    }
    List<Evidence> shuffled = new ArrayList<>(all.values());
    Collections.shuffle(shuffled, random);
    known.addAll(shuffled.subList(0, KNOWN));
    fresh.addAll(shuffled.subList(KNOWN, KNOWN + FRESH));
    clusters = new TreeMap<>();
    for (Grouping grouping : categorizer.group(known, Map.of())) {
      clusters.put(
          clusters.size() + 1L,
          known.stream().filter(e -> grouping.signatures().contains(e.signature())).toList());
    }
  }

  @Test
  void placesAmongPreparedSignaturesAsAmongThoseAtHand() throws IOException {
    int joined = 0;
    int alone = 0;
    for (long seed = 1; seed <= 12; seed++) {
      placeSome(seed);
      List<Grouping> expected = categorizer.group(fresh, clusters, surroundings());
      joined += (int) expected.stream().filter(g -> g.known() != 0).count();
      alone += (int) expected.stream().filter(g -> g.known() == 0).count();

      try (KnownSignatures prepared = KnownSignatures.inMemory(new Growing(known))) {
        assertEquals(expected, place(prepared), "seed " + seed);
      }
    }
    assertTrue(joined > 5 && alone > 5, joined + " joined a cluster, " + alone + " did not");
  }

  @Test
  void neitherOrderNorBatchesOfKnownSignaturesChangeAnything() throws IOException {
    List<Grouping> expected = place(new Growing(known));

    Collections.reverse(known);
    Growing growing = new Growing(known);
    Path other = folder.resolve("other");
    for (int size : List.of(1, 7, 100, 101, 250, KNOWN)) {
      growing.size = size;
      try (KnownSignatures some = KnownSignatures.in(other, growing)) {
        assertEquals(size, some.size());
      }
    }

    Collections.reverse(fresh);
    try (KnownSignatures some = KnownSignatures.in(other, growing)) {
      assertEquals(expected, place(some));
    }
  }

  @Test
  void isOfFewPartsHoweverManyImportsAddedToIt() throws IOException {
    Growing growing = new Growing(known);
    for (growing.size = 250; growing.size < KNOWN; growing.size++) {
      KnownSignatures.in(folder, growing).close();
      int parts = parts();
      assertTrue(parts <= (growing.size == 250 ? 1 : 10), parts + " with " + growing.size);
    }
  }

  private int parts() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      return reader.leaves().size();
    }
  }

  @Test
  void obeysWhatPeopleDecidedOfKnownSignatures() throws IOException {
    Evidence odd = fresh.get(0);
    Signature far = members(clusters.size()).get(0);
    Grouping usual =
        place(new Growing(known)).stream().filter(g -> g.known() != 0).findFirst().orElseThrow();
    Set<Signature> there = Set.copyOf(members(usual.known()));
    Constraints constraints =
        new Constraints(
            List.of(Set.of(odd.signature(), far)),
            List.of(new Constraints.Apart(Set.copyOf(usual.signatures()), there)));

    List<Grouping> groupings;
    try (KnownSignatures prepared = KnownSignatures.inMemory(new Growing(known))) {
      groupings =
          categorizer.group(
              fresh,
              Map.of(),
              prepared,
              new Clusters(clusters),
              new Surroundings(0, List.of(), constraints, Granularity.USUAL));
    }

    assertEquals(clusters.size(), grouping(groupings, odd.signature()).known());
    for (Signature signature : usual.signatures()) {
      if (!signature.equals(odd.signature())) {
        assertTrue(grouping(groupings, signature).known() != usual.known());
      }
    }
  }

  @Test
  void clustersThatMayNotGrowGetNothing() throws IOException {
    try (KnownSignatures prepared = KnownSignatures.inMemory(new Growing(known))) {
      List<Grouping> groupings =
          categorizer.group(fresh, Map.of(), prepared, Membership.NOBODY, surroundings());

      assertTrue(groupings.stream().allMatch(grouping -> grouping.known() == 0));
    }
  }

  @Test
  void aDamagedIndexAndOneOfOtherSignaturesAreMadeAnewButNotOneThatIsAhead() throws IOException {
    List<Grouping> expected = place(new Growing(known));

    for (Path file : files()) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    assertEquals(expected, place(new Growing(known)));
    assertThrows(IOException.class, () -> place(new Growing(known.subList(0, 100))));

    Growing others = new Growing(Stream.concat(known.stream(), fresh.stream()).skip(10).toList());
    others.mark = "others";
    try (KnownSignatures some = KnownSignatures.in(folder.resolve("known"), others)) {
      assertEquals(KNOWN + FRESH - 10, some.size());
    }
  }

  @Test
  void whoeverComesWhileAnotherAddsIsToldSo() throws IOException {
    List<Grouping> expected = place(new Growing(known));
    try (FSDirectory directory =
            FSDirectory.open(folder.resolve("known"), NativeFSLockFactory.INSTANCE);
        var held = directory.obtainLock("write.lock")) {
      held.ensureValid();

      List<Evidence> more = Stream.concat(known.stream(), fresh.stream()).toList();
      assertThrows(LockObtainFailedException.class, () -> place(new Growing(more)));
      assertEquals(expected, place(new Growing(known)), "where nothing has to be added");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("known"))) {
      return files.filter(file -> !file.endsWith("write.lock")).toList();
    }
  }

  private List<Grouping> place(Growing feed) throws IOException {
    try (KnownSignatures prepared = KnownSignatures.in(folder.resolve("known"), feed)) {
      return place(prepared);
    }
  }

  private List<Grouping> place(KnownSignatures prepared) {
    return categorizer.group(fresh, Map.of(), prepared, new Clusters(clusters), surroundings());
  }

  private List<Signature> members(long cluster) {
    return new Clusters(clusters).members(cluster, KNOWN);
  }

  private static Surroundings surroundings() {
    return Surroundings.failures(4L * (KNOWN + FRESH));
  }

  private static Grouping grouping(List<Grouping> groupings, Signature signature) {
    return groupings.stream()
        .filter(grouping -> grouping.signatures().contains(signature))
        .findFirst()
        .orElseThrow();
  }

  private static Failure failure(Random random) {
    boolean odd = random.nextInt(4) == 0;
    String subject = (odd ? "Odd" : "Subject") + word(random, odd ? 6 : 1);
    String step = "step" + (char) ('a' + random.nextInt(26));
    String deep = "deep" + word(random, odd ? 6 : 1);
    String message = "no " + deep + " of " + subject + " within " + random.nextInt(9_000) + " ms";
    String stack =
        String.format(
            Locale.ROOT,
            "java.lang.IllegalStateException: %s%n\tat com.acme.%s.%s(A.java:1)%n\tat com.acme.%s.%s(B.java:2)%n\tat com.acme.Main.run(M.java:3)%n",
            message,
            subject,
            deep,
            subject,
            step);
    return Failure.of(
        TestId.of("com.acme." + subject + "Test", "does" + step + random.nextInt(5)),
        "java.lang.IllegalStateException",
        message,
        stack);
  }

  private static String word(Random random, int letters) {
    StringBuilder word = new StringBuilder();
    random.ints(letters, 'A', 'Z' + 1).forEach(c -> word.append((char) c));
    return word.toString();
  }

  /** A feed of the first few. */
  private static final class Growing implements SignatureFeed {
    private final List<Evidence> all;
    private int size;
    private String mark = "these";

    Growing(List<Evidence> all) {
      this.all = List.copyOf(all);
      this.size = all.size();
    }

    @Override
    public long newest() {
      return size;
    }

    @Override
    public String mark(long seen) {
      return mark;
    }

    @Override
    public void read(long seen, Consumer<Evidence> sink) {
      all.subList((int) seen, size).forEach(sink);
    }
  }

  private record Clusters(Map<Long, List<Evidence>> clusters) implements Membership {
    @Override
    public long cluster(Signature signature) {
      return clusters.entrySet().stream()
          .filter(c -> c.getValue().stream().anyMatch(e -> e.signature().equals(signature)))
          .mapToLong(Map.Entry::getKey)
          .findFirst()
          .orElse(0);
    }

    @Override
    public List<Signature> members(long cluster, int most) {
      return clusters.getOrDefault(cluster, List.of()).stream()
          .map(Evidence::signature)
          .sorted()
          .limit(most)
          .toList();
    }

    @Override
    public int size(long cluster, int most) {
      return Math.min(most, clusters.getOrDefault(cluster, List.of()).size());
    }
  }
}
