namespace Platform.Storefront.Pictures;

/// <summary>How a material looks.</summary>
internal enum Fabric
{
    /// <summary>Cotton, viscose, jersey and their like.</summary>
    Smooth,
    Denim,
    Leather,
    Suede,
    Knit,

    /// <summary>Silk and what shines like it.</summary>
    Silk,

    /// <summary>Linen, canvas, straw: the threads show.</summary>
    Linen,
    Corduroy,
    Lace,
    Brass,
    Silver,
}
