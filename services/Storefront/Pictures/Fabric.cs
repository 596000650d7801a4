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
    Silk,
    Linen,
    Corduroy,
    Lace,
}
