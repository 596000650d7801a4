using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Manifest.Reading;

/// <summary>A kind of value: how to read it from text, and how to say what was expected.</summary>
internal sealed record Expect<T>(string Description, Func<string, (bool Ok, T Value)> Read)
{
    public Expect<T> That(string description, Func<T, bool> holds) => new(description, text =>
    {
        var (ok, value) = Read(text);
        return (ok && holds(value), value);
    });
}

/// <summary>The kinds of values that a <c>service.yaml</c> is made of.</summary>
internal static partial class Expect
{
    public static Expect<string> Name { get; } = Matching(
        "lower-case letters, digits and single hyphens, at most 40, beginning with a letter", NamePattern());

    public static Expect<string> Route { get; } = Matching("a path such as /v1/recommendations", RoutePattern());

    public static Expect<string> Metric { get; } = Matching("a metric such as mrr@20", MetricPattern());

    public static Expect<string> Machine { get; } = Matching("a machine type such as n2-highmem-4", NamePattern());

    public static Expect<string> Query { get; } = Matching("a file beside the manifest such as features.sql", QueryPattern());

    public static Expect<string> Schedule { get; } = new(
        "five cron fields such as \"0 3 * * *\"", text => (CronFields.AreValid(text), text));

    public static Expect<double> Percentage { get; } = new("a percentage such as 60%, from 0% to 100%", text =>
        text.EndsWith('%') && Number(text[..^1]) is >= 0 and <= 100 and var percent ? (true, percent / 100) : (false, 0));

    public static Expect<TimeSpan> Duration { get; } = new("a duration such as 50ms, 60s, 5m or 2h", text =>
        Quantity(text, ("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("d", 86400)) is > 0 and < 1e9 and var seconds
            ? (true, TimeSpan.FromSeconds(seconds))
            : (false, default));

    public static Expect<double> Cores { get; } = new("cores such as 1 or 500m", text =>
        (Number(text) ?? Quantity(text, ("m", 0.001))) is > 0 and <= 224 and var cores ? (true, cores) : (false, 0));

    public static Expect<long> Memory { get; } = new("memory such as 512Mi or 1Gi", text =>
        Quantity(text, ("Ki", 1L << 10), ("Mi", 1L << 20), ("Gi", 1L << 30)) is >= 1 << 20 and <= 1L << 42 and var bytes
            ? (true, (long)bytes)
            : (false, 0));

    public static Expect<int> WholeNumber(int least, int most) => new($"a whole number from {least} to {most}", text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number >= least && number <= most, number)
            : (false, 0));

    public static Expect<string> Words { get; } = new(
        "1 to 63 letters, digits, hyphens, underscores or dots", text => (WordsPattern().IsMatch(text), text));

    public static Expect<string> OneOf(params string[] values) =>
        new($"one of {string.Join(", ", values)}", text => (values.Contains(text), text));

    public static Expect<TEnum> OneOf<TEnum>() where TEnum : struct, Enum
    {
        var values = Enum.GetValues<TEnum>().ToDictionary(value => value.ToString().ToLowerInvariant());
        return new($"one of {string.Join(", ", values.Keys)}", text => (values.TryGetValue(text, out var value), value));
    }

    private static Expect<string> Matching(string description, Regex pattern) =>
        new(description, text => (pattern.IsMatch(text), text));

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Quantity(string text, params (string Unit, double Factor)[] units)
    {
        var digits = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var unit = text[digits..];
        foreach (var (name, factor) in units)
        {
            if (name == unit)
                return Number(text[..digits]) * factor;
        }

        return null;
    }

    [GeneratedRegex("^[a-z](?:-?[a-z0-9]){0,39}$")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^(?:/[A-Za-z0-9._~-]+)+$")]
    private static partial Regex RoutePattern();

    [GeneratedRegex("^[a-z][a-z0-9-]*(?:@[1-9][0-9]{0,3})?$")]
    private static partial Regex MetricPattern();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}[.]sql$")]
    private static partial Regex QueryPattern();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$")]
    private static partial Regex WordsPattern();
}
