namespace Platform.Storefront.Pictures;

/// <summary>What a shoe has under the heel.</summary>
internal enum Heel
{
    Flat,
    Low,
    Block,
    High,
    Wedge,
    Platform,
}
