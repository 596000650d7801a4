namespace Platform.Benchmarks;

/// <summary>Where benchmarks keep what they make: on the checkout's own disk.</summary>
internal static class Workspace
{
    private static string Root => Path.Combine(Repository.Root, "artifacts/benchmarks");

    /// <summary>A folder that stays between runs, as the demo shop takes a while to make.</summary>
    public static string Keep(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;

    /// <summary>A folder that is empty.</summary>
    public static string Fresh(string name)
    {
        var path = Path.Combine(Root, name);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        return Directory.CreateDirectory(path).FullName;
    }
}
