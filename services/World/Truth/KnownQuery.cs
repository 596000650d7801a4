using Platform.World.Queries;

namespace Platform.World.Truth;

/// <summary>A query of which it is known what is meant.</summary>
public sealed record KnownQuery
{
    private readonly ShopperQuery _query;

    internal KnownQuery(ShopperQuery query) => _query = query;

    /// <summary>As the shopper typed it.</summary>
    public string Text => _query.Text;

    /// <summary>en, sv or de.</summary>
    public string Language => _query.Language;

    /// <summary>Words of it, before any mistake in typing, that occur in no product's text.</summary>
    public IReadOnlyList<string> AbsentWords => _query.AbsentWords;

    /// <summary>Whether a part of what is meant is said in words that occur in no product's text.</summary>
    public bool IsMismatch => _query.IsMismatch;

    /// <summary>Whether it is mistyped, or has lost its umlauts.</summary>
    public bool HasTypo => _query.HasTypo;

    internal Need Need => _query.Need;
}
