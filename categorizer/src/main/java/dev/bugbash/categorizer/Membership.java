package dev.bugbash.categorizer;

import dev.bugbash.model.Signature;
import java.util.List;

/** Which known signatures are in which cluster. */
public interface Membership {
  /** Of no signature. */
  Membership NOBODY =
      new Membership() {
        @Override
        public long cluster(Signature signature) {
          return 0;
        }

        @Override
        public List<Signature> members(long cluster, int most) {
          return List.of();
        }

        @Override
        public int size(long cluster, int most) {
          return 0;
        }
      };

  /** The number of its cluster; 0 where it has none, or none that may grow. */
  long cluster(Signature signature);

  /** The least signatures of a cluster in their order, at most so many. */
  List<Signature> members(long cluster, int most);

  /** How many signatures a cluster has, counted up to {@code most}. */
  int size(long cluster, int most);
}
