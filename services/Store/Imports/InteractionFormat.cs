namespace Platform.Store.Imports;

/// <summary>The kinds of files that say what people did.</summary>
public enum InteractionFormat
{
    /// <summary>See <see cref="SessionsFile"/>.</summary>
    Sessions,

    /// <summary>See <see cref="SequencesFile"/>.</summary>
    Sequences,

    /// <summary>See <see cref="BasketsFile"/>.</summary>
    Baskets,
}
