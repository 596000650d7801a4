using System.Buffers;
using System.IO.Compression;

namespace Platform.Store.Events;

/// <summary>Cuts files of the log into runs of whole lines, so that several threads can read one file.</summary>
public static class EventChunks
{
    private const int ChunkBytes = 1 << 20;
    private const int LongestLine = 64 << 20;

    /// <summary>
    /// Reads the files, plain or gzip. A last line without its line feed is still being written, or was torn: it
    /// is left out.
    /// </summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is longer than any event may be.</exception>
    public static IEnumerable<EventChunk> Read(IEnumerable<string> files) => files.SelectMany(ReadFile);

    private static IEnumerable<EventChunk> ReadFile(string file)
    {
        using var stream = OpenText(file);
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        var filled = 0;
        while (true)
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
            filled += read;
            var whole = buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if (whole > 0)
            {
                var next = ArrayPool<byte>.Shared.Rent(Math.Max(ChunkBytes, filled - whole));
                buffer.AsSpan(whole, filled - whole).CopyTo(next);
                yield return new EventChunk(file, buffer, whole);
                (buffer, filled) = (next, filled - whole);
            }
            else if (filled == buffer.Length)
            {
                if (filled >= LongestLine)
                    throw new InvalidDataException($"{file}: a line is longer than {LongestLine} bytes.");
                var larger = ArrayPool<byte>.Shared.Rent(2 * filled);
                buffer.AsSpan().CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }

            if (read == 0)
                break;
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static Stream OpenText(string file)
    {
        var plain = new FileStream(
            file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        return file.EndsWith(EventLogFiles.CompressedExtension, StringComparison.Ordinal)
            ? new GZipStream(plain, CompressionMode.Decompress)
            : plain;
    }
}
