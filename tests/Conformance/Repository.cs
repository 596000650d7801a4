using System.Runtime.CompilerServices;

namespace Platform.Conformance.Tests;

/// <summary>Where things lie in the checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../.."));

    /// <summary>The scripts of the peer and of the twin.</summary>
    public static string Node { get; } = Path.Combine(Here(), "node");

    /// <summary>The generator of the provider classes, which pins the npm packages.</summary>
    public static string Generator { get; } = Path.Combine(Root, "infra/sdk/generate");

    private static string Here([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
