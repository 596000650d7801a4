namespace Platform.Search;

/// <summary>What is known of who asks.</summary>
/// <param name="Viewed">The directory's numbers of the products that the visitor looked at, newest last.</param>
internal sealed record SearchContext(IReadOnlyList<int> Viewed)
{
    /// <summary>Nobody in particular.</summary>
    public static SearchContext Nobody { get; } = new([]);
}
