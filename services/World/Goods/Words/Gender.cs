namespace Platform.World.Goods.Words;

/// <summary>What adjectives of Swedish and German agree with.</summary>
internal enum Gender
{
    /// <summary>Swedish "en".</summary>
    Common,

    /// <summary>Swedish "ett", German "das".</summary>
    Neuter,

    /// <summary>German "der".</summary>
    Masculine,

    /// <summary>German "die".</summary>
    Feminine,

    /// <summary>No article: jeans, boots.</summary>
    Plural,
}
