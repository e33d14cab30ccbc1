package dev.bugbash.categorizer.search;

import dev.bugbash.categorizer.search.CodeWords.Chunk;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how short texts were taken apart: most frames of most traces have been seen before. */
final class RecentChunks {
  private static final int MOST = 4_000;
  private static final int LONGEST = 300;

  private final Map<String, List<Chunk>> recent = new ConcurrentHashMap<>();

  List<Chunk> of(String text) {
    if (text.length() > LONGEST) {
      return CodeWords.of(text);
    }
    List<Chunk> known = recent.get(text);
    if (known != null) {
      return known;
    }
    if (recent.size() >= MOST) {
      recent.clear();
    }
    List<Chunk> chunks = CodeWords.of(text);
    recent.put(text, chunks);
    return chunks;
  }
}
