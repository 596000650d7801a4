namespace Platform.Emit;

/// <summary>A folder that holds exactly what was emitted last.</summary>
internal static class OutputFolder
{
    /// <summary>Writes what changed and removes what is no longer emitted, so that nothing else is compiled again.</summary>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <param name="files">Names and texts.</param>
    /// <returns>How many files were written.</returns>
    public static int Replace(string folder, IEnumerable<KeyValuePair<string, string>> files)
    {
        Directory.CreateDirectory(folder);
        var stale = Directory.EnumerateFiles(folder, "*.cs").Select(Path.GetFileName).ToHashSet();
        var written = 0;
        foreach (var (name, text) in files)
        {
            stale.Remove(name);
            var path = Path.Combine(folder, name);
            if (File.Exists(path) && File.ReadAllText(path) == text)
                continue;
            File.WriteAllText(path, text);
            written++;
        }

        foreach (var name in stale)
            File.Delete(Path.Combine(folder, name!));
        return written;
    }
}
