namespace Platform.World.Shopping;

/// <summary>What somebody came for.</summary>
internal enum Intent
{
    /// <summary>To look round.</summary>
    Browse,

    /// <summary>For something that the shopper has in mind.</summary>
    LookFor,

    /// <summary>For what goes with something that the shopper has.</summary>
    CompleteOutfit,

    /// <summary>For something cheap.</summary>
    HuntDiscount,
}
