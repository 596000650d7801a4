using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Ranking.Rules;

/// <summary>The rules of a file.</summary>
public sealed record ListingRules
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true,
    };

    /// <summary>No rules but that what cannot be bought stands last.</summary>
    public static ListingRules None { get; } = new();

    public IReadOnlyList<ListingRule> Rules { get; init; } = [];

    /// <summary>Reads a file's text.</summary>
    /// <exception cref="InvalidDataException">It has mistakes; the message says which and where.</exception>
    public static ListingRules Parse(string text)
    {
        ListingRules rules;
        try
        {
            rules = JsonSerializer.Deserialize<ListingRules>(text, Options) ?? None;
        }
        catch (JsonException mistake)
        {
            throw new InvalidDataException($"line {mistake.LineNumber + 1}: {mistake.Message}", mistake);
        }

        if (rules.Rules.Select(rule => rule.Problem).FirstOrDefault(problem => problem is not null) is { } found)
            throw new InvalidDataException(found);
        if (rules.Rules.CountBy(rule => rule.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
            throw new InvalidDataException($"two rules are named {twice}");
        return rules;
    }
}
