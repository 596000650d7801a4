using System.Text;
using Platform.Store.Files;

namespace Platform.Store.Models;

/// <summary>Aliases in a folder of this machine: compared and replaced under a lock file.</summary>
public sealed class LocalAliasStore : IAliasStore
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    public string? Read(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    public bool TryReplace(string path, string? was, string becomes)
    {
        DurableFolder.Create(Path.GetDirectoryName(path)!);
        using var locked = Lock(path + ".lock");
        if (Read(path) != was)
            return false;
        WholeFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(becomes)));
        return true;
    }

    /// <summary>The lock is the open file: it ends with its process, however that ends.</summary>
    private static FileStream Lock(string path)
    {
        for (var giveUp = DateTime.UtcNow + LongestWait; ;)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < giveUp)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
