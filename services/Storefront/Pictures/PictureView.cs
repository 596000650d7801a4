namespace Platform.Storefront.Pictures;

/// <summary>From where a product is looked at.</summary>
internal enum PictureView
{
    /// <summary>The whole product.</summary>
    Whole,

    /// <summary>Near enough to see the cloth.</summary>
    Detail,
}
