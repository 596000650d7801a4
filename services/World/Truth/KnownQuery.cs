using Platform.World.Queries;

namespace Platform.World.Truth;

/// <summary>A query, and what is true of it.</summary>
public sealed record KnownQuery
{
    /// <summary>As typed.</summary>
    public required string Text { get; init; }

    /// <summary>en, sv or de.</summary>
    public required string Language { get; init; }

    /// <summary>Whether a part of it is said in words that no product's text has.</summary>
    public required bool IsMismatch { get; init; }

    /// <summary>Whether a word is mistyped.</summary>
    public required bool HasTypo { get; init; }

    internal Need Need { get; private init; } = new();

    internal static KnownQuery Of(ShopperQuery query) => new()
    {
        Text = query.Text, Language = query.Language, IsMismatch = query.IsMismatch, HasTypo = query.HasTypo, Need = query.Need,
    };
}
