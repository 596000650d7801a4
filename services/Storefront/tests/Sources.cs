using System.Runtime.CompilerServices;

namespace Platform.Storefront.Tests;

/// <summary>The storefront's own source files.</summary>
internal static class Sources
{
    private static readonly string[] Kinds = ["*.cs", "*.razor"];

    /// <summary>What stands in each page and each class, without the tests.</summary>
    public static IEnumerable<string> All() => Kinds
        .SelectMany(kind => Directory.EnumerateFiles(Root, kind, SearchOption.AllDirectories))
        .Where(file => !file.StartsWith(Path.Combine(Root, "tests"), StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    /// <summary>The folder of the storefront.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, ".."));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
