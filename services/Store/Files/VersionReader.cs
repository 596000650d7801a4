using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Store.Files;

/// <summary>Reads the files of a version, each against its checksum.</summary>
/// <param name="folder">The version's folder.</param>
/// <param name="files">The files as its manifest names them.</param>
public sealed class VersionReader(string folder, IReadOnlyList<VersionFile> files)
{
    private readonly Dictionary<string, VersionFile> _files = files.ToDictionary(file => file.Name);

    /// <summary>Whether the version has such a file.</summary>
    public bool Has(string name) => _files.ContainsKey(name);

    /// <summary>Reads an array.</summary>
    /// <exception cref="CorruptVersionException">It is missing, or not what the manifest says.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public T[] ReadArray<T>(string name) where T : unmanaged
    {
        var file = Find(name);
        var size = Unsafe.SizeOf<T>();
        if (file.Bytes % size != 0)
            throw new CorruptVersionException($"{PathOf(name)}: {file.Bytes} bytes are no multiple of {size}.");
        var values = GC.AllocateUninitializedArray<T>(checked((int)(file.Bytes / size)));
        Read(file, values.AsSpan());
        return values;
    }

    /// <summary>Reads a list of strings.</summary>
    /// <exception cref="CorruptVersionException">It is missing, or not what the manifest says.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public string[] ReadStrings(string name)
    {
        ReadOnlySpan<byte> rest = ReadArray<byte>(name);
        var values = new List<string>();
        while (!rest.IsEmpty)
        {
            var length = rest.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(rest);
            if (length < 0 || length > rest.Length - sizeof(int))
                throw new CorruptVersionException($"{PathOf(name)}: string {values.Count} does not end.");
            values.Add(Encoding.UTF8.GetString(rest.Slice(sizeof(int), length)));
            rest = rest[(sizeof(int) + length)..];
        }

        return [.. values];
    }

    private void Read<T>(VersionFile file, Span<T> values) where T : unmanaged
    {
        var path = PathOf(file.Name);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var stream = Open(path);
        if (stream.Length != file.Bytes)
            throw new CorruptVersionException($"{path}: expected {file.Bytes} bytes, found {stream.Length}.");
        const int Slice = 1 << 20;
        while (!values.IsEmpty)
        {
            var bytes = MemoryMarshal.AsBytes(values[..Math.Min(Slice, values.Length)]);
            stream.ReadExactly(bytes);
            hash.AppendData(bytes);
            values = values[Math.Min(Slice, values.Length)..];
        }

        var found = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (found != file.Sha256)
            throw new CorruptVersionException($"{path}: expected checksum {file.Sha256}, found {found}.");
    }

    private VersionFile Find(string name) => _files.TryGetValue(name, out var file)
        ? file
        : throw new CorruptVersionException($"{PathOf(name)}: the manifest does not name this file.");

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (IOException missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CorruptVersionException($"{path}: the file is missing.", missing);
        }
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
