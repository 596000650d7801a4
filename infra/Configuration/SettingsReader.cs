using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Pulumi;

namespace Platform.Infra.Configuration;

/// <summary>Reads a stack's configuration and keeps every mistake, so that all of them are told at once.</summary>
/// <param name="config">The configuration of the project.</param>
internal sealed class SettingsReader(Config config)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
    };

    private readonly List<string> _mistakes = [];

    /// <summary>A text; empty after a mistake.</summary>
    public string Text(string key, Regex pattern, string expected)
    {
        var text = Find(key, expected);
        if (text is not null && !pattern.IsMatch(text))
            Refuse(key, expected, $"\"{text}\"");
        return text ?? "";
    }

    /// <summary>A flag; false after a mistake.</summary>
    public bool Flag(string key)
    {
        const string expected = "true or false";
        var text = Find(key, expected);
        if (text is not (null or "true" or "false"))
            Refuse(key, expected, $"\"{text}\"");
        return text == "true";
    }

    /// <summary>A value that is a list or has fields, in camelCase as in the stack's file; null after a mistake.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="expected">What it looks like.</param>
    /// <param name="check">Names what makes no sense in it.</param>
    public T? Structure<T>(string key, string expected, Action<T, Action<string, string, string>> check)
        where T : class
    {
        if (Find(key, expected) is not { } json)
            return null;
        try
        {
            if (JsonSerializer.Deserialize<T>(json, Strict) is { } value)
            {
                check(value, Refuse);
                return value;
            }

            Refuse(key, expected, json);
        }
        catch (JsonException mistake)
        {
            Refuse($"{key}{mistake.Path?.TrimStart('$')}", expected, json);
        }

        return null;
    }

    /// <summary>Ends the reading.</summary>
    /// <exception cref="SettingsException">There were mistakes.</exception>
    public void Finish()
    {
        if (_mistakes.Count > 0)
            throw new SettingsException(_mistakes);
    }

    private string? Find(string key, string expected)
    {
        var text = config.Get(key);
        if (text is null)
            Refuse(key, expected, "nothing");
        return text;
    }

    private void Refuse(string key, string expected, string found) =>
        _mistakes.Add($"{Deployment.Instance.ProjectName}:{key}: expected {expected}, found {found}");
}
