namespace Platform.World.Queries;

/// <summary>What a shopper typed, and the truth behind it.</summary>
internal sealed record ShopperQuery
{
    /// <summary>As typed.</summary>
    public required string Text { get; init; }

    /// <summary>en, sv or de.</summary>
    public required string Language { get; init; }

    public required Need Need { get; init; }

    /// <summary>Words of it that no product's text has, as they were before any mistake in typing.</summary>
    public required IReadOnlyList<string> AbsentWords { get; init; }

    /// <summary>Whether what was wanted is said in words that no text has: only who knows the meaning finds it.</summary>
    public bool IsMismatch => AbsentWords.Count > 0;

    /// <summary>Whether a word is mistyped, or has lost its umlauts.</summary>
    public required bool HasTypo { get; init; }
}
