using System.Runtime.CompilerServices;

namespace Platform.Benchmarks;

/// <summary>Where things lie in the checkout that this program was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A folder of the real data, which lie beside the checkout.</summary>
    /// <exception cref="DirectoryNotFoundException">They are not there.</exception>
    public static string RealData(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "../shared/data", folder));
        return Directory.Exists(path) ? path : throw new DirectoryNotFoundException($"{path}: this benchmark needs the real data.");
    }

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        var folder = Path.GetDirectoryName(thisFile)!;
        while (!File.Exists(Path.Combine(folder, "Platform.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No Platform.sln above {thisFile}.");
        return folder;
    }
}
