namespace Platform.Store.Models;

/// <summary>
/// Small files that name something, and change by condition only: whoever changes one says what it was, so that
/// of two who change it at once one is told.
/// </summary>
public interface IAliasStore
{
    /// <summary>What the alias is now; null where it was never set.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    string? Read(string path);

    /// <summary>Sets the alias, whole, if it still is what it was.</summary>
    /// <returns>False if it is something else by now; nothing was changed.</returns>
    /// <exception cref="IOException">It cannot be written; it is as it was.</exception>
    bool TryReplace(string path, string? was, string becomes);
}
