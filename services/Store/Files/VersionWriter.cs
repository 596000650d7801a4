using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Store.Files;

/// <summary>
/// Writes the files of a version into its folder: flat arrays in the machine's own (little-endian) order, and
/// lists of strings. The caller writes the manifest last; until then no reader sees the version.
/// </summary>
/// <param name="folder">The version's folder, new and empty.</param>
public sealed class VersionWriter(string folder)
{
    private readonly List<VersionFile> _files = [];

    /// <summary>What was written so far.</summary>
    public IReadOnlyList<VersionFile> Files => [.. _files.OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>Writes an array.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write<T>(string name, ReadOnlySpan<T> values) where T : unmanaged
    {
        using var file = new HashedFile(Path.Combine(folder, name));
        const int Slice = 1 << 20;
        for (; values.Length > Slice; values = values[Slice..])
            file.Write(MemoryMarshal.AsBytes(values[..Slice]));
        file.Write(MemoryMarshal.AsBytes(values));
        _files.Add(file.Close(name));
    }

    /// <inheritdoc cref="Write{T}(string, ReadOnlySpan{T})"/>
    public void Write<T>(string name, T[] values) where T : unmanaged => Write<T>(name, values.AsSpan());

    /// <summary>Writes a list of strings: each as its length in bytes (int32) and its UTF-8.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string name, IEnumerable<string> values)
    {
        using var file = new HashedFile(Path.Combine(folder, name));
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var value in values)
        {
            var bytes = Encoding.UTF8.GetBytes(value);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            file.Write(length);
            file.Write(bytes);
        }

        _files.Add(file.Close(name));
    }

    private sealed class HashedFile(string path) : IDisposable
    {
        private readonly FileStream _stream = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public void Write(ReadOnlySpan<byte> bytes)
        {
            _stream.Write(bytes);
            _hash.AppendData(bytes);
        }

        public VersionFile Close(string name)
        {
            _stream.Flush(flushToDisk: true);
            return new VersionFile(name, _stream.Length, Convert.ToHexStringLower(_hash.GetHashAndReset()));
        }

        public void Dispose()
        {
            _stream.Dispose();
            _hash.Dispose();
        }
    }
}
