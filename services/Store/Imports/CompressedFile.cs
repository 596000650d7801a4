using System.IO.Compression;

namespace Platform.Store.Imports;

/// <summary>Files that may be compressed, whatever their names say.</summary>
public static class CompressedFile
{
    private static readonly byte[] GzipMagic = [0x1f, 0x8b];

    /// <summary>Opens a file for reading, unpacked where it is gzip.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static Stream OpenRead(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        Span<byte> magic = stackalloc byte[2];
        var isGzip = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) == magic.Length && magic.SequenceEqual(GzipMagic);
        file.Position = 0;
        return isGzip ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
