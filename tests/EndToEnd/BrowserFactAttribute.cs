namespace Platform.EndToEnd.Tests;

/// <summary>A test in a real browser; without one it is skipped, except in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Where Debian and its like put Chromium; another place by CHROMIUM_PATH.</summary>
    public static string BrowserPath => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public BrowserFactAttribute()
    {
        if (!File.Exists(BrowserPath) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = $"There is no Chromium at {BrowserPath}.";
    }
}
