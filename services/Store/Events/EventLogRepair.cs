using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Platform.Store.Events;

/// <summary>
/// After a crash a file may end in the middle of a line. Such a line was never acknowledged; it is cut off, so
/// that what is written next does not grow onto it.
/// </summary>
public static class EventLogRepair
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Cuts torn last lines off the files of the log.</summary>
    /// <returns>The number of files mended.</returns>
    /// <exception cref="IOException">A file cannot be read or cut.</exception>
    public static int CutTornLines(DataFolder data)
    {
        var mended = 0;
        foreach (var file in EventLogFiles.All(data))
        {
            if (file.EndsWith(EventLogFiles.Extension, StringComparison.Ordinal) && CutTornLine(file))
                mended++;
        }

        return mended;
    }

    private static bool CutTornLine(string file)
    {
        if (EndsWhole(file))
            return false;
        using var handle = OpenUnlessInUse(file, FileAccess.ReadWrite, FileShare.None);
        if (handle is null)
            return false;
        var length = RandomAccess.GetLength(handle);
        var whole = LengthOfWholeLines(handle, length);
        if (whole == length)
            return false;
        RandomAccess.SetLength(handle, whole);
        RandomAccess.FlushToDisk(handle);
        return true;
    }

    /// <summary>Nearly all files do: one byte tells.</summary>
    private static bool EndsWhole(string file)
    {
        using var handle = OpenUnlessInUse(file, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (handle is null)
            return true;
        var length = RandomAccess.GetLength(handle);
        Span<byte> last = stackalloc byte[1];
        return length == 0 || (RandomAccess.Read(handle, last, length - 1) == 1 && last[0] == (byte)'\n');
    }

    /// <summary>A writer that is alive holds a lock on its file; what it is about to end is not torn.</summary>
    private static SafeFileHandle? OpenUnlessInUse(string file, FileAccess access, FileShare share)
    {
        try
        {
            return File.OpenHandle(file, FileMode.Open, access, share);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }

    private static long LengthOfWholeLines(SafeFileHandle handle, long length)
    {
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            for (var end = length; end > 0;)
            {
                var start = Math.Max(0, end - BlockSize);
                var read = RandomAccess.Read(handle, block.AsSpan(0, (int)(end - start)), start);
                var lineFeed = block.AsSpan(0, read).LastIndexOf((byte)'\n');
                if (lineFeed >= 0)
                    return start + lineFeed + 1;
                end = start;
            }

            return 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}
