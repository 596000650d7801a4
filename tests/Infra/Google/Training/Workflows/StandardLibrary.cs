using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>The functions of Workflows' standard library that the workflow uses, as its reference describes them.</summary>
/// <param name="environment">What <c>sys.get_env</c> knows.</param>
/// <param name="now">Seconds since 1970.</param>
internal sealed class StandardLibrary(IReadOnlyDictionary<string, string> environment, Func<double> now)
{
    /// <summary>The functions there are.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "sys.get_env", "sys.now", "time.format", "default", "if", "get_type", "int", "string", "len", "keys", "map.get", "list.concat",
        "json.decode", "text.url_encode", "text.replace_all", "text.replace_all_regex", "text.substring", "text.to_lower",
        "text.match_regex", "text.split",
    ];

    public object? Call(string function, object?[] given) => (function, given) switch
    {
        ("sys.get_env", [string name]) => environment.GetValueOrDefault(name) ?? throw WorkflowError.Of("KeyError", $"no variable {name} in the environment"),
        ("sys.now", []) => now(),
        ("time.format", [var seconds]) => DateTimeOffset.UnixEpoch.AddSeconds(Number(seconds)).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
        ("default", [var value, var otherwise]) => value ?? otherwise,
        ("if", [bool condition, var then, var otherwise]) => condition ? then : otherwise,
        ("get_type", [var value]) => TypeOf(value),
        ("int", [double value]) => (long)value,
        ("int", [long value]) => value,
        ("int", [string value]) => long.Parse(value, CultureInfo.InvariantCulture),
        ("string", [var value]) => Convert.ToString(value, CultureInfo.InvariantCulture),
        ("len", [string text]) => (long)text.Length,
        ("len", [List<object?> list]) => (long)list.Count,
        ("len", [Dictionary<string, object?> map]) => (long)map.Count,
        ("keys", [Dictionary<string, object?> map]) => map.Keys.Cast<object?>().ToList(),
        ("map.get", [Dictionary<string, object?> map, string key]) => map.GetValueOrDefault(key),
        ("list.concat", [List<object?> list, var item]) => new List<object?>(list) { item },
        ("json.decode", [byte[] bytes]) => Values.FromJson(Encoding.UTF8.GetString(bytes)),
        ("json.decode", [string text]) => Values.FromJson(text),
        ("text.url_encode", [string text]) => Uri.EscapeDataString(text),
        ("text.replace_all", [string text, string what, string with]) => text.Replace(what, with, StringComparison.Ordinal),
        ("text.replace_all_regex", [string text, string what, string with]) => Regex.Replace(text, what, with),
        ("text.substring", [string text, long start, long end]) => text[(int)start..(int)end],
        ("text.to_lower", [string text]) => text.ToLowerInvariant(),
        ("text.match_regex", [string text, string pattern]) => Regex.IsMatch(text, pattern),
        ("text.split", [string text, string at]) => text.Split(at).Cast<object?>().ToList(),
        _ => throw WorkflowError.Of("TypeError", $"{function} does not take ({string.Join(", ", given.Select(TypeOf))})"),
    };

    public static double Number(object? value) => value switch
    {
        long whole => whole,
        double number => number,
        _ => throw WorkflowError.Of("TypeError", $"{TypeOf(value)} is no number"),
    };

    private static string TypeOf(object? value) => value switch
    {
        null => "null",
        bool => "boolean",
        long => "integer",
        double => "double",
        string => "string",
        byte[] => "bytes",
        List<object?> => "list",
        _ => "map",
    };
}
