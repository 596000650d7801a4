using Platform.Hosting.Lists;

namespace Platform.Search.Understanding;

/// <summary>A query, read as a shopper means it.</summary>
internal sealed record UnderstoodQuery
{
    /// <summary>The words to look for.</summary>
    public required string Text { get; init; }

    /// <summary>What must hold, as filters would say it: a price, a size, a colour, a category, a brand.</summary>
    public IReadOnlyList<ListFilter> Conditions { get; init; } = [];

    /// <summary>Words that a product must not have.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The query as it was read, where a word of it was mistyped; null otherwise.</summary>
    public string? Corrected { get; init; }
}
