using System.Diagnostics;

namespace Platform.Conformance.Tests;

/// <summary>The npm packages that the generator of provider classes pins; the peer and the twin use the same ones.</summary>
internal static class NodeModules
{
    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>Whether this machine has Node.</summary>
    private static bool IsNodeHere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "node")));

    /// <summary>Why tests beside Node are skipped; null where they run. In CI they always do.</summary>
    public static string? WhyNotHere =>
        IsNodeHere || Environment.GetEnvironmentVariable("CI") == "true" ? null : "Node is not on this machine.";

    /// <summary>Their folder. The first time, they are installed from the lock file.</summary>
    public static string Folder => Installed.Value;

    private static string Install()
    {
        var folder = Path.Combine(Repository.Generator, "node_modules");
        // npm writes this file last: a folder without it is one that was cut off.
        if (File.Exists(Path.Combine(folder, ".package-lock.json")))
            return folder;
        var start = new ProcessStartInfo("npm", ["ci", "--ignore-scripts"])
        {
            WorkingDirectory = Repository.Generator, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        using var npm = Process.Start(start)!;
        var said = npm.StandardOutput.ReadToEndAsync();
        var failed = npm.StandardError.ReadToEnd();
        npm.WaitForExit();
        return npm.ExitCode == 0
            ? folder
            : throw new InvalidOperationException($"npm ci in {Repository.Generator} ended with {npm.ExitCode}:\n{failed}\n{said.Result}");
    }
}
