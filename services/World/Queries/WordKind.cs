namespace Platform.World.Queries;

/// <summary>Where a shopper's word stands to the shop's own texts.</summary>
internal enum WordKind
{
    /// <summary>The shop says it so, too.</summary>
    Shop,

    /// <summary>Another word, of which a part or another language's texts may have it.</summary>
    Other,

    /// <summary>No word of it occurs in any product's text, in any language: only who knows the meaning finds what is meant.</summary>
    Absent,
}
