using Platform.Contracts;
using Platform.Storefront.Layout;

namespace Platform.Storefront.Pictures;

/// <summary>The addresses of pictures. They name what is drawn, so that browsers may keep them for ever.</summary>
internal static class PictureLinks
{
    /// <summary>The whole product.</summary>
    public static string Whole(Product product) => Links.Picture(product.Id, ("v", Look.Of(product).Tag()));

    /// <summary>A part of it, near enough to see the cloth.</summary>
    public static string Detail(Product product) => Links.Picture(product.Id, ("view", "detail"), ("v", Look.Of(product).Tag()));
}
