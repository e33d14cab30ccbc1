package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Outline;
import dev.bugbash.categorizer.judge.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** Profiles and outlines as the index stores them. */
final class ProfileBytes {
  private ProfileBytes() {}

  static BytesRef of(Profile profile) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(profile.causeType());
    out.writeString(profile.template());
    out.writeString(profile.missing());
    out.writeByte((byte) (profile.saysNothing() ? 1 : 0));
    write(out, profile.words());
    write(out, profile.phrases());
    write(out, profile.frames());
    write(out, profile.frameWords());
    write(out, profile.testFrames());
    out.writeString(profile.suite());
    write(out, profile.nameWords());
    write(out, profile.testWords());
    write(out, profile.subjects());
    return new BytesRef(out.toArrayCopy());
  }

  static Profile profile(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new Profile(
        in.readString(),
        in.readString(),
        in.readString(),
        in.readByte() == 1,
        read(in),
        read(in),
        read(in),
        read(in),
        read(in),
        in.readString(),
        read(in),
        read(in),
        read(in));
  }

  static BytesRef of(Outline outline) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(outline.suite());
    out.writeByte((byte) (outline.framed() ? 1 : 0));
    write(out, outline.testWords());
    write(out, outline.subjects());
    return new BytesRef(out.toArrayCopy());
  }

  static Outline outline(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new Outline(in.readString(), in.readByte() == 1, read(in), read(in));
  }

  private static void write(DataOutput out, List<String> texts) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  private static List<String> read(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.readString());
    }
    return texts;
  }
}
