using System.Runtime.InteropServices;

namespace Platform.Store.Files;

/// <summary>Folders whose entries survive a loss of power.</summary>
internal static partial class DurableFolder
{
    private const int OpenReadOnly = 0;
    private const int InvalidArgument = 22;
    private const int NotSupported = 95;

    /// <summary>Makes a folder, and those above it, and flushes each one that is new.</summary>
    /// <exception cref="IOException">It cannot be made or flushed.</exception>
    public static void Create(string path)
    {
        if (Directory.Exists(path))
            return;
        var parent = Path.GetDirectoryName(path)!;
        Create(parent);
        Directory.CreateDirectory(path);
        Flush(parent);
    }

    /// <summary>
    /// Flushes a folder's entries. A file's own flush says nothing of its name: without this a new file may be
    /// gone after a loss of power, with everything in it (fsync(2), notes).
    /// </summary>
    /// <exception cref="IOException">The flush failed.</exception>
    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        WithDescriptor(path, descriptor =>
        {
            // Mounted buckets do not know the call and need none: a file is there when it is closed.
            if (Fsync(descriptor) != 0 && Marshal.GetLastPInvokeError() is var error and not (InvalidArgument or NotSupported))
                throw new IOException($"{path}: cannot flush the folder (errno {error}).");
        });
    }

    /// <summary>Flushes everything that was written to the file system of a folder: for many files at once.</summary>
    /// <exception cref="IOException">The flush failed.</exception>
    public static void FlushAll(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        if (!OperatingSystem.IsLinux())
        {
            Sync();
            return;
        }

        WithDescriptor(path, descriptor =>
        {
            if (Syncfs(descriptor) != 0)
                throw new IOException($"{path}: cannot flush the file system (errno {Marshal.GetLastPInvokeError()}).");
        });
    }

    private static void WithDescriptor(string path, Action<int> use)
    {
        var descriptor = Open(path, OpenReadOnly);
        if (descriptor < 0)
            throw new IOException($"{path}: cannot open the folder to flush it (errno {Marshal.GetLastPInvokeError()}).");
        try
        {
            use(descriptor);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int Syncfs(int descriptor);

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void Sync();

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
