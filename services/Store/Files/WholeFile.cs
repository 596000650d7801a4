namespace Platform.Store.Files;

/// <summary>Files that are there whole or not at all.</summary>
internal static class WholeFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Writes a file beside its place, flushes it, and puts it there; one that was there is replaced.</summary>
    /// <exception cref="IOException">It cannot be written; what was there before still is.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(path)!;
        DurableFolder.Create(folder);
        var draft = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            using (var stream = File.Create(draft, BufferBytes))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
            DurableFolder.Flush(folder);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
